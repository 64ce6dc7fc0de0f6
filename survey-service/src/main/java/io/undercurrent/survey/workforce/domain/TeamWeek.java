package io.undercurrent.survey.workforce.domain;

import io.undercurrent.survey.disclosure.domain.SizeBand;
import io.undercurrent.survey.disclosure.domain.Threshold;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// Who worked in a team, or in the teams of a group, in one past week, in counts.
public record TeamWeek(YearWeek week, int heads, double personWeeks, int voluntaryLeavers) {

    /// What others may know of the week.
    public record Told(
            YearWeek week,
            SizeBand size,
            Optional<Integer> headcount,
            Optional<Double> personWeeks,
            Optional<Integer> voluntaryLeavers) {}

    /// Nothing is counted below five. Of a team in a group nothing is told but its size, and of a group nothing from
    /// which a team that was told alone could be taken.
    public Told toldOf(Team team) {
        var size = SizeBand.of(heads);
        if (team.pooledInto().isPresent() || !Threshold.FIVE.isReachedBy(heads)) {
            return new Told(week, size, Optional.empty(), Optional.empty(), Optional.empty());
        }
        if (team.isGroup()) {
            return new Told(week, size, Optional.of(size.from()), Optional.empty(), Optional.empty());
        }
        return new Told(week, size, Optional.of(heads), Optional.of(personWeeks), leavers());
    }

    private Optional<Integer> leavers() {
        return Threshold.FIVE.isReachedBy(voluntaryLeavers) ? Optional.of(voluntaryLeavers) : Optional.empty();
    }
}
