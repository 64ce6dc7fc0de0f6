package io.undercurrent.signals.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.undercurrent.signals.statistics.domain.GammaPoisson.Watched;
import java.util.List;
import java.util.Random;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeparturesTest {
    private static final int EIGHT_YEARS = 416;

    @ParameterizedTest(name = "{0} expected a year")
    @CsvSource({".75, 1.81", "1, 2.00", "1.5, 2.19", "2, 2.47", "3, 2.79", "4.5, 3.06"})
    void the_limits_of_the_design_give_one_false_alarm_in_eight_years(double perYear, double limit) {
        var runLength = PoissonCusum.averageRunLength(limit, perYear / 52, 1);

        // the table rounds h to two decimals, and near a multiple of ln 3 a hundredth is worth some weeks
        assertThat(runLength).isCloseTo(EIGHT_YEARS, within(8.0));
    }

    @ParameterizedTest(name = "{0} expected a year, one false alarm in {1} weeks")
    @CsvSource({"1, 416", "3, 416", "6, 416", "1, 832", "3, 832", "6, 832", "12, 832", "40, 832"})
    void limits_between_the_table_keep_the_run_length(double perYear, double weeks) {
        var limit = PoissonCusum.limit(weeks, perYear / 52);

        var runLength = PoissonCusum.averageRunLength(limit, perYear / 52, 1);

        // never too often; with many a year the chart looks too rarely to alarm as often as it might
        assertThat(runLength).isBetween(0.95 * weeks, (perYear > 10 ? 3.5 : 1.35) * weeks);
    }

    @Test
    void three_times_as_many_leavers_are_noticed_in_the_time_it_takes_to_count_them() {
        assertThat(PoissonCusum.averageRunLength(2.79, 3 / 52.0, 3)).isBetween(25.0, 40.0);
    }

    @ParameterizedTest(name = "S = {0}")
    @CsvSource({"0.5", "1", "1.5", "2.5", "4"})
    void a_long_run_of_the_chart_stands_as_high_as_its_chance_says(double height) {
        var random = new Random(21);
        var score = 0.0;
        var above = 0;
        var expected = 0.004;

        for (var week = 0; week < 4_000_000; week++) {
            score = PoissonCusum.next(score, random.nextDouble() < 1 - Math.exp(-expected) ? 1 : 0, expected, 14);
            above += score >= height ? 1 : 0;
        }

        assertThat(above / 4e6).isCloseTo(PoissonCusum.chance(height), within(0.06 * PoissonCusum.chance(height)));
    }

    @Test
    void in_a_large_unit_a_chart_stands_high_a_little_less_often() {
        var random = new Random(22);
        var weekly = PoissonDistribution.of(0.2).createSampler(random::nextLong);
        var score = 0.0;
        var above = 0;

        for (var week = 0; week < 1_000_000; week++) {
            score = PoissonCusum.next(score, weekly.sample(), 0.2, 14);
            above += score >= 3 ? 1 : 0;
        }

        assertThat(above / 1e6 / PoissonCusum.chance(3)).isBetween(0.3, 1.0);
    }

    @Test
    void the_chance_of_a_height_falls_without_a_step() {
        assertThat(PoissonCusum.chance(0)).isEqualTo(1);
        assertThat(PoissonCusum.chance(1e-9)).isCloseTo(Math.log(3) / 2, within(1e-6));
        assertThat(PoissonCusum.chance(8.001)).isCloseTo(PoissonCusum.chance(7.999), within(2e-6));
    }

    @ParameterizedTest(name = "{0} expected")
    @CsvSource({".5, 3, 4, 5", "1, 4, 5, 6", "2, 6, 7, 9", "5, 10, 12, 14"})
    void prediction_limits_are_those_of_the_design(double expected, int usual, int rare, int veryRare) {
        assertThat(PoissonTail.leastCount(expected, .05)).isEqualTo(usual);
        assertThat(PoissonTail.leastCount(expected, .01)).isEqualTo(rare);
        assertThat(PoissonTail.leastCount(expected, .001)).isEqualTo(veryRare);
    }

    @Test
    void the_tail_agrees_with_the_library() {
        assertThat(PoissonTail.of(7, 2.3)).isCloseTo(PoissonDistribution.of(2.3).survivalProbability(6), within(1e-12));
    }

    @Test
    void a_group_watched_for_long_keeps_its_own_rate_and_a_young_one_borrows() {
        var fit = GammaPoisson.of(List.of(new Watched(10, 1000), new Watched(40, 1000), new Watched(0, 5)));

        assertThat(fit.mean()).isCloseTo(50 / 2005.0, within(1e-12));
        assertThat(fit.rate(40, 1000)).isBetween(0.033, 0.04);
        assertThat(fit.rate(0, 5)).isBetween(0.023, 0.025);
    }

    @Test
    void groups_that_differ_by_chance_only_share_one_rate() {
        var fit = GammaPoisson.of(List.of(new Watched(10, 500), new Watched(11, 500), new Watched(9, 500)));

        assertThat(fit.rate(9, 500)).isBetween(0.0195, 0.02);
    }

    @Test
    void nobody_watched_is_nobody_expected() {
        assertThat(GammaPoisson.of(List.of()).rate(0, 0)).isZero();
    }

    @ParameterizedTest(name = "{0} seen, {1} expected")
    @CsvSource({"2, .3", "5, 1.2", "0, 2", "12, 4"})
    void the_interval_of_a_relative_rate_is_nearly_that_of_the_gamma_distribution(int seen, double expected) {
        var rate = GammaRate.of(seen, expected);

        var gamma = GammaDistribution.of(rate.shape(), 1 / rate.rate());
        assertThat(rate.interval().low()).isCloseTo(gamma.inverseCumulativeProbability(.05), within(0.02));
        assertThat(rate.interval().high()).isCloseTo(gamma.inverseCumulativeProbability(.95), within(0.02));
    }
}
