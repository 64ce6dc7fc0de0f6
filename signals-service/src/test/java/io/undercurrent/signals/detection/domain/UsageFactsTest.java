package io.undercurrent.signals.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.signals.evidence.domain.FactsOfWeek;
import io.undercurrent.signals.evidence.domain.Team;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.evidence.domain.Usage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class UsageFactsTest {
    private static final YearWeek START = YearWeek.of(2026, 1);
    private static final TeamId TEAM = new TeamId("a");

    private final Intake intake =
            new Intake(List.of(new Team(TEAM, "A", Optional.empty(), Optional.of(20), true)), Rules.standard());

    @Test
    void a_licence_counts_when_it_has_been_held_for_four_weeks() {
        report(0, 10, 0, 8);
        report(1, 10, 0, 8);
        var third = report(2, 10, 0, 8);
        var fourth = report(3, 16, 0, 8);

        assertThat(third.of(Indicator.UNUSED_LICENCES)).isEmpty();
        assertThat(fourth.of(Indicator.UNUSED_LICENCES)).containsExactly(new Observation(0, 10, 2));
    }

    @Test
    void a_week_without_a_report_does_not_make_licences_new() {
        report(0, 10, 0, 8);
        report(1, 12, 0, 8);

        assertThat(report(9, 14, 0, 8).of(Indicator.UNUSED_LICENCES)).containsExactly(new Observation(0, 14, 6));
    }

    @Test
    void who_is_on_leave_is_not_missed() {
        report(0, 10, 0, 8);

        assertThat(report(3, 10, 3, 6).of(Indicator.UNUSED_LICENCES)).containsExactly(new Observation(0, 7, 1));
    }

    @Test
    void depth_waits_until_most_licences_are_old() {
        report(0, 10, 0, 8);

        assertThat(report(3, 20, 0, 18).of(Indicator.DEPTH)).isEmpty();
    }

    @Test
    void depth_is_about_those_who_logged_in() {
        report(0, 10, 0, 8);

        assertThat(report(3, 10, 0, 8).of(Indicator.DEPTH)).containsExactly(new Observation(0, 8, 4));
    }

    @Test
    void fewer_than_five_licences_in_use_are_hidden() {
        var facts = report(0, 6, 2, 4);

        assertThat(facts.hides(SignalKind.SILENT_RESISTANCE, 0)).contains(Withholding.TOO_FEW_PEOPLE);
        assertThat(facts.tells(SignalKind.SILENT_RESISTANCE, 0)).isFalse();
    }

    private WeekOfFacts report(int week, int licensed, int onLeave, int active) {
        var at = START.plusWeeks(week);
        var usage = new Usage(TEAM, at, licensed, onLeave, active, active, active / 2, active, 1);
        return intake.of(new FactsOfWeek(at, List.of(), List.of(), List.of(usage), List.of(), List.of()));
    }
}
