package io.undercurrent.signals.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.evidence.domain.Usage;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class UsageFactsTest {
    private static final YearWeek START = YearWeek.of(2026, 1);

    private final TreeMap<YearWeek, Usage> reports = new TreeMap<>();

    @Test
    void a_licence_counts_when_it_has_been_held_for_four_weeks() {
        report(0, 10, 0, 8);
        report(1, 10, 0, 8);
        report(2, 10, 0, 8);
        report(3, 16, 0, 8);

        assertThat(facts(2).of(Indicator.UNUSED_LICENCES)).isEmpty();
        assertThat(facts(3).of(Indicator.UNUSED_LICENCES)).containsExactly(new Observation(7, 10, 2));
    }

    @Test
    void who_is_on_leave_is_not_missed() {
        report(0, 10, 0, 8);
        report(3, 10, 3, 6);

        assertThat(facts(3).of(Indicator.UNUSED_LICENCES)).containsExactly(new Observation(7, 7, 1));
    }

    @Test
    void depth_waits_until_most_licences_are_old() {
        report(0, 10, 0, 8);
        report(3, 20, 0, 18);
        report(4, 20, 0, 18);

        assertThat(facts(3).of(Indicator.DEPTH)).isEmpty();
    }

    @Test
    void depth_is_about_those_who_logged_in() {
        report(0, 10, 0, 8);
        report(3, 10, 0, 8);

        assertThat(facts(3).of(Indicator.DEPTH)).containsExactly(new Observation(7, 8, 4));
    }

    @Test
    void fewer_than_five_licences_in_use_are_hidden() {
        report(0, 6, 2, 4);

        var facts = facts(0);

        assertThat(facts.hides(SignalKind.SILENT_RESISTANCE, 7)).isTrue();
        assertThat(facts.tells(SignalKind.SILENT_RESISTANCE, 7)).isFalse();
    }

    private void report(int week, int licensed, int onLeave, int active) {
        var at = START.plusWeeks(week);
        reports.put(at, new Usage(new TeamId("a"), at, licensed, onLeave, active, active, active / 2, active, 1));
    }

    private WeekOfFacts facts(int week) {
        var facts = new WeekOfFacts();
        new UsageFacts(7, reports, Rules.standard()).addTo(START.plusWeeks(week), facts);
        return facts;
    }
}
