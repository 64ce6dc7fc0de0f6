package io.undercurrent.signals.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CusumTest {
    private final Cusum chart = Cusum.textbook(0.5);

    @ParameterizedTest(name = "h = {0}")
    @CsvSource({
        "2.259,  52, 11.7, 5.0, 3.0, 2.2",
        "2.812,  96, 15.8, 6.0, 3.6, 2.6",
        "3.540, 208, 22.1, 7.5, 4.3, 3.0",
        "4.210, 416, 28.9, 8.8, 5.0, 3.5"
    })
    void the_limits_of_the_promise_have_the_run_lengths_of_the_design(
            double limit, double inControl, double half, double one, double oneAndAHalf, double two) {
        assertThat(chart.averageRunLength(limit, 0)).isCloseTo(inControl, within(0.002 * inControl));
        assertThat(chart.averageRunLength(limit, 0.5)).isCloseTo(half, within(0.055));
        assertThat(chart.averageRunLength(limit, 1)).isCloseTo(one, within(0.055));
        assertThat(chart.averageRunLength(limit, 1.5)).isCloseTo(oneAndAHalf, within(0.055));
        assertThat(chart.averageRunLength(limit, 2)).isCloseTo(two, within(0.055));
    }

    @Test
    void limit_three_runs_as_long_as_brook_and_evans_1972_say() {
        assertThat(chart.averageRunLength(3, 0)).isCloseTo(117.59, within(0.02));
        assertThat(chart.averageRunLength(3, 1.5)).isCloseTo(3.75, within(0.005));
    }

    @ParameterizedTest(name = "shift {0}")
    @CsvSource({"0, 168, 149", "0.5, 26.6, 20.1", "1, 8.38, 5.29", "1.5, 4.75, 2.86", "2, 3.34, 2.01", "3, 2.19, 1.32"})
    void two_sided_charts_with_and_without_head_start_run_as_lucas_and_crosier_1982_say(
            double shift, double plain, double withHeadStart) {
        assertThat(chart.twoSidedRunLength(4, shift, 0)).isCloseTo(plain, within(0.005 * plain));
        assertThat(chart.twoSidedRunLength(4, shift, 2)).isCloseTo(withHeadStart, within(0.006 * withHeadStart));
    }

    @ParameterizedTest(name = "shift {0}")
    @CsvSource({"0, 465", "0.5, 38.0", "1, 10.4", "1.5, 5.75", "2, 4.01", "3, 2.57"})
    void two_sided_charts_at_five_run_as_montgomery_says(double shift, double runLength) {
        assertThat(chart.twoSidedRunLength(5, shift, 0)).isCloseTo(runLength, within(0.005 * runLength));
    }

    @ParameterizedTest(name = "one false alarm in {0} steps")
    @CsvSource({"52, 2.259", "96, 2.812", "208, 3.540", "416, 4.210"})
    void the_limit_is_found_from_the_run_length(double runLength, double limit) {
        assertThat(chart.limitFor(runLength)).isCloseTo(limit, within(0.002));
    }

    @Test
    void clipping_makes_false_alarms_rarer_and_hardly_delays_true_ones() {
        var clipped = new Cusum(0.5, 3);

        // 432.5 +- 3 in 20,000 simulated runs
        assertThat(clipped.averageRunLength(4.21, 0)).isCloseTo(432, within(4.0));
        assertThat(clipped.averageRunLength(4.21, 1)).isCloseTo(8.8, within(0.1));
    }

    @Test
    void no_single_wave_can_alarm() {
        var clipped = new Cusum(0.5, 3);

        assertThat(clipped.next(0, 1e9, 14)).isEqualTo(2.5);
    }

    @Test
    void the_score_stays_between_zero_and_its_bound() {
        assertThat(chart.next(5, 3, 5.21)).isEqualTo(5.21);
        assertThat(chart.next(1, -3, 5.21)).isZero();
    }

    @Test
    void a_clip_below_the_allowance_could_never_rise() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cusum(0.5, 0.4));
    }
}
