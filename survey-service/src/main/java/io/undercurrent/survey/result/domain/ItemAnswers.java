package io.undercurrent.survey.result.domain;

import static java.util.Comparator.comparing;

import io.undercurrent.survey.survey.domain.Item;
import java.util.Comparator;
import java.util.Optional;

/// What a team answered to one question; the fifth count is much of what the construct is named after.
public record ItemAnswers(Optional<String> item, Optional<String> construct, Counts counts, int dontKnow) {

    static final Comparator<ItemAnswers> BY_QUESTION = comparing(
                    (ItemAnswers answers) -> answers.construct().orElse(""))
            .thenComparing(answers -> answers.item().orElse(""));

    public static ItemAnswers toItem(Item item, Counts asAsked, int dontKnow) {
        var counts = item.turned() ? asAsked.turned() : asAsked;
        return new ItemAnswers(Optional.of(item.key()), item.construct(), counts, dontKnow);
    }

    public static ItemAnswers toConstruct(String construct, Counts counts, int dontKnow) {
        return new ItemAnswers(Optional.empty(), Optional.of(construct), counts, dontKnow);
    }

    /// What two teams answered to the same question.
    ItemAnswers plus(ItemAnswers other) {
        return new ItemAnswers(item, construct, counts.plus(other.counts), dontKnow + other.dontKnow);
    }

    public int given() {
        return counts.total() + dontKnow;
    }
}
