package io.undercurrent.pilot.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.pilot.programme.domain.Scorecard.Outcome;
import io.undercurrent.pilot.programme.domain.Scorecard.Said;
import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.teams.domain.TeamId;
import io.undercurrent.pilot.usage.domain.Counts;
import io.undercurrent.pilot.usage.domain.Stretch;
import io.undercurrent.pilot.usage.domain.Subject;
import io.undercurrent.pilot.usage.domain.UsageReport;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class ScorecardTest {
    private static final YearWeek WEEK = YearWeek.of(2026, 10);
    private static final Stretch QUARTER = Stretch.endingWith(YearWeek.of(2026, 13), 13);
    private static final LocalDate WITHIN = LocalDate.of(2026, 3, 4);
    private static final LocalDate BEFORE = LocalDate.of(2025, 3, 4);

    @Test
    void five_measures_come_from_what_happened_in_these_weeks() {
        var scorecard = new Scorecard(
                20,
                List.of(report(new Counts(10, 2, 8, 6, 4, 30, 0))),
                List.of(new Outcome(WITHIN, true), new Outcome(WITHIN, false), new Outcome(BEFORE, true)),
                List.of(new Said(WITHIN, Optional.of(WITHIN)), new Said(WITHIN, Optional.empty())),
                List.of(WITHIN, WITHIN, WITHIN, BEFORE));

        var measured = Arrays.stream(Kpi.values())
                .map(kpi -> scorecard.measure(kpi, QUARTER))
                .toList();

        assertThat(measured)
                .extracting(Measured::value)
                .containsExactly(
                        OptionalDouble.of(0.75),
                        OptionalDouble.of(5),
                        OptionalDouble.of(0.5),
                        OptionalDouble.of(0.5),
                        OptionalDouble.of(1.5));
        assertThat(measured).extracting(Measured::outOf).containsExactly(8L, 6L, 2L, 2L, 3L);
    }

    @Test
    void a_measure_without_data_says_so_and_is_not_nought() {
        var scorecard = new Scorecard(20, List.of(), List.of(), List.of(), List.of());

        var measured = scorecard.measure(Kpi.ADOPTION, QUARTER);

        assertThat(measured.value()).isEmpty();
        assertThat(measured.without()).isEqualTo("No tool reported a licence in these weeks");
    }

    @Test
    void no_ideas_is_nought_ideas() {
        var scorecard = new Scorecard(20, List.of(), List.of(), List.of(), List.of());

        assertThat(scorecard.measure(Kpi.INNOVATION, QUARTER).value()).hasValue(0);
    }

    private static UsageReport report(Counts counts) {
        return new UsageReport(new Subject(new TeamId("a"), new ToolId("t"), WEEK), counts);
    }
}
