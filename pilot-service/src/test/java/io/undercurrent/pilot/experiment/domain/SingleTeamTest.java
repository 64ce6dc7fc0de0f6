package io.undercurrent.pilot.experiment.domain;

import static io.undercurrent.pilot.experiment.domain.Given.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SingleTeamTest {
    private static final Phases PARKER_1 =
            new Phases(points(20, 20, 26, 25, 22, 23), points(28, 25, 24, 27, 30, 30, 29));
    private static final Phases TARLOW = new Phases(
            points(33, 25, 17, 25, 19, 21, 19, 14, 19, 17), points(14, 15, 15, 9, 12, 7, 10, 6, 5, 2, 2, 3, 5, 4));

    @Test
    void pairs_without_overlap_as_parker_vannest_and_davis_2011_count_them() {
        // Behav. Modif. 35:303-322: NAP 38.5 / 42
        assertThat(NonOverlap.of(PARKER_1).value()).isCloseTo(38.5 / 42, within(1e-12));
    }

    @Test
    void a_second_series_as_parker_vannest_davis_and_sauber_2011_count_it() {
        // Behav. Ther. 42:284-299: 3, 3, 4, 5 then 4, 5, 6, 7, 7: Tau 16 / 20, that is NAP 18 / 20
        var nap = NonOverlap.of(new Phases(points(3, 3, 4, 5), points(4, 5, 6, 7, 7)));

        assertThat(2 * nap.value() - 1).isCloseTo(16 / 20.0, within(1e-12));
    }

    @Test
    void its_interval_solves_newcombes_equation_of_2006() {
        // roots found by scipy's brentq
        var interval = NonOverlap.of(PARKER_1).interval(0.95);

        assertThat(interval.low()).isCloseTo(0.59731936, within(1e-7));
        assertThat(interval.high()).isCloseTo(0.98599770, within(1e-7));
    }

    @Test
    void its_interval_ends_where_shares_end() {
        assertThat(new NonOverlap(1, 5, 5).interval(0.95).high()).isEqualTo(1);
        assertThat(new NonOverlap(0, 5, 5).interval(0.95).low()).isEqualTo(0);
    }

    @Test
    void the_chance_of_no_overlap_as_mann_and_whitney_1947_print_it() {
        // Ann. Math. Statist. 18:50-60, table I, m = n = 5: P(U <= 0) .004, P(U <= 2) .016; two-sided twice that
        var apart = new Phases(points(1, 2, 3, 4, 5), points(6, 7, 8, 9, 10));
        var nearly = new Phases(points(1, 2, 3, 4, 7), points(5, 6, 8, 9, 10));

        assertThat(NonOverlap.chance(apart, 1).p()).isEqualTo(2 / 252.0).isCloseTo(2 * 0.004, within(0.001));
        assertThat(NonOverlap.chance(nearly, 1).p()).isEqualTo(8 / 252.0).isCloseTo(2 * 0.016, within(0.001));
    }

    @Test
    void ties_are_counted_exactly() {
        // 16 of 1,716 splits, counted with itertools and scipy's rankdata
        assertThat(NonOverlap.chance(PARKER_1, 1).p()).isEqualTo(16 / 1716.0);
    }

    @Test
    void a_trend_that_went_on_is_no_effect_as_tarlow_2017_shows() {
        // Behav. Modif. 41:427-467: 1 to 5, then 6 to 10: Tau 1, corrected for the baseline 0
        var phases = new Phases(points(1, 2, 3, 4, 5), points(6, 7, 8, 9, 10));

        var tau = BaselineCorrectedTau.of(phases);

        assertThat(NonOverlap.of(phases).value()).isEqualTo(1);
        assertThat(tau.corrected()).isTrue();
        assertThat(tau.tau()).isEqualTo(0);
    }

    @Test
    void a_falling_baseline_is_drawn_on_as_theil_and_sen_would() {
        // Tarlow's own example; slope, intercept and tau-b by numpy and scipy
        var tau = BaselineCorrectedTau.of(TARLOW);

        assertThat(tau.trend().slope()).isCloseTo(-1.2, within(1e-12));
        assertThat(tau.trend().intercept()).isCloseTo(27.8, within(1e-12));
        assertThat(tau.trend().chance()).isCloseTo(0.028, within(0.002));
        assertThat(tau.tau()).isCloseTo(0.14348601, within(1e-7));
    }

    @Test
    void a_steady_baseline_is_left_alone() {
        var tau = BaselineCorrectedTau.of(PARKER_1);

        assertThat(tau.corrected()).isFalse();
        assertThat(tau.compared()).isEqualTo(PARKER_1);
    }

    @Test
    void the_chance_of_a_trend_as_kendalls_table_prints_it() {
        // Kendall, Rank Correlation Methods, appendix table 1: n = 5, S = 8 .042; n = 6, S = 13 .0083
        assertThat(new KendallScore(8, 5).chance()).isCloseTo(2 * 0.0417, within(0.0001));
        assertThat(new KendallScore(13, 6).chance()).isCloseTo(2 * 0.0083, within(0.0001));
        assertThat(new KendallScore(-13, 6).chance()).isCloseTo(2 * 0.0083, within(0.0001));
    }

    @Test
    void four_points_allow_no_verdict() {
        assertThat(new Phases(points(1, 2, 3, 4), points(1, 2, 3, 4, 5)).allowVerdict())
                .isFalse();
        assertThat(PARKER_1.allowVerdict()).isTrue();
    }

    @Test
    void the_move_in_outcome_units_of_points_without_memory_is_welchs() {
        // alternating points have negative memory, which earns nothing
        var tau = BaselineCorrectedTau.of(new Phases(points(1, 3, 1, 3, 1, 3), points(6, 4, 6, 4, 6, 4)));

        var moved = InterruptedSeries.of(tau);

        assertThat(moved.effect()).isCloseTo(3, within(1e-12));
        assertThat(moved.error()).isCloseTo(Math.sqrt(2 * 1.2 / 6), within(1e-12));
    }

    @Test
    void what_was_taken_out_as_trend_counts_as_error() {
        var tau = BaselineCorrectedTau.of(TARLOW);

        assertThat(InterruptedSeries.of(tau).error()).isGreaterThan(1.2 * 24 / 2);
    }

    @Test
    void points_that_remember_each_other_count_for_fewer() {
        var slow = BaselineCorrectedTau.of(
                new Phases(points(1, 1, 3, 3, 1, 1, 3, 3, 1, 1), points(4, 4, 6, 6, 4, 4, 6, 6, 4, 4)));
        var quick = BaselineCorrectedTau.of(
                new Phases(points(1, 3, 1, 3, 1, 1, 3, 1, 3, 1), points(4, 6, 4, 6, 4, 4, 6, 4, 6, 4)));

        assertThat(InterruptedSeries.of(slow).error())
                .isGreaterThan(InterruptedSeries.of(quick).error());
    }
}
