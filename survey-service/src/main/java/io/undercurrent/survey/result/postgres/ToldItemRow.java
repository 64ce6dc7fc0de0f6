package io.undercurrent.survey.result.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.survey.result.domain.Counts;
import io.undercurrent.survey.result.domain.ItemTally;
import io.undercurrent.survey.result.domain.ToldItem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// One question of a wave's result, as it is kept.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ToldItemRow(
        String item,
        @Nullable String construct,
        int answers,
        double score,
        @Nullable Double spread,
        @Nullable List<Integer> counts,
        @Nullable Integer dontKnow,
        @Nullable Integer skipped) {

    static ToldItemRow of(ToldItem told) {
        return new ToldItemRow(
                told.item(),
                told.construct().orElse(null),
                told.answers(),
                told.score(),
                told.spread().isPresent() ? told.spread().getAsDouble() : null,
                told.shares().map(shares -> shares.counts().each()).orElse(null),
                told.shares().map(ItemTally::dontKnow).orElse(null),
                told.shares().map(ItemTally::skipped).orElse(null));
    }

    ToldItem toDomain() {
        return new ToldItem(
                item,
                Optional.ofNullable(construct),
                answers,
                score,
                spread == null ? OptionalDouble.empty() : OptionalDouble.of(spread),
                shares());
    }

    private Optional<ItemTally> shares() {
        return counts == null || dontKnow == null || skipped == null
                ? Optional.empty()
                : Optional.of(new ItemTally(new Counts(counts), dontKnow, skipped));
    }
}
