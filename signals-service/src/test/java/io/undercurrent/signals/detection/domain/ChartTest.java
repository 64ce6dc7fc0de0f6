package io.undercurrent.signals.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class ChartTest {
    private static final YearWeek START = YearWeek.of(2026, 1);

    private final Rules rules = Rules.standard();
    private Chart chart = Chart.EMPTY;
    private int week;

    @Test
    void one_terrible_wave_does_not_reach_the_limit() {
        step(50);

        assertThat(chart.score()).isEqualTo(2.5);
        assertThat(chart.standsHigh()).isFalse();
    }

    @Test
    void the_change_started_when_the_chart_left_zero_for_good() {
        steps(1.5, -3, 0, 2, 2, 2);

        assertThat(chart.changeStarted()).contains(START.plusWeeks(3));
    }

    @Test
    void the_score_stops_one_above_the_limit_so_that_it_can_clear() {
        steps(3, 3, 3, 3, 3, 3);

        assertThat(chart.score()).isEqualTo(4.21 + 1);
        assertThat(chart.movingScore()).isEqualTo(14);
    }

    @Test
    void a_watch_lasts_two_steps_at_least() {
        steps(3, 3, 3);
        chart = chart.raised(START.plusWeeks(2));

        step(-9);
        assertThat(chart.hasRecovered(rules.charting())).isFalse();
        step(-9);
        assertThat(chart.hasRecovered(rules.charting())).isTrue();
    }

    @Test
    void a_watch_clears_at_a_quarter_of_the_limit() {
        steps(3, 3, 3);
        chart = chart.raised(START.plusWeeks(2));

        steps(-1.5, -1.5);
        assertThat(chart.score()).isEqualTo(1.21);
        assertThat(chart.hasRecovered(rules.charting())).isFalse();
        step(0.2);
        assertThat(chart.hasRecovered(rules.charting())).isTrue();
    }

    @Test
    void a_watch_also_ends_when_all_evidence_is_absorbed() {
        steps(3, 3, 3);
        chart = chart.raised(START.plusWeeks(2));
        for (var step = 0; step < 20; step++) {
            chart = chart.advance(START.plusWeeks(week++), new Surprise(2, 0), SignalKind.UNCERTAINTY, rules);
        }

        assertThat(chart.hasRecovered(rules.charting())).isFalse();
        assertThat(chart.hasSettled(rules.charting())).isTrue();
        chart = chart.cleared(START.plusWeeks(week));
        assertThat(chart.score()).isZero();
    }

    @Test
    void a_missed_week_changes_nothing() {
        steps(2, 2);
        var before = chart.score();

        assertThat(chart.hasAdvancedIn(START.plusWeeks(5))).isFalse();
        assertThat(chart.valueIn(START.plusWeeks(5))).isZero();
        assertThat(chart.weeksSilent(START.plusWeeks(5))).isEqualTo(4);
        assertThat(chart.score()).isEqualTo(before);
    }

    private void steps(double... surprises) {
        for (var surprise : surprises) {
            step(surprise);
        }
    }

    private void step(double surprise) {
        chart = chart.advance(START.plusWeeks(week++), new Surprise(surprise, surprise), SignalKind.UNCERTAINTY, rules);
    }
}
