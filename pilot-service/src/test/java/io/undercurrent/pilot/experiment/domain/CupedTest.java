package io.undercurrent.pilot.experiment.domain;

import static io.undercurrent.pilot.experiment.domain.Given.chanceUnits;
import static io.undercurrent.pilot.experiment.domain.Given.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CupedTest {
    // Anscombe, Am. Statist. 27 (1973) 17-21, sets 1 and 3: slope 0.5, r^2 0.67, variance of y 4.12-4.13
    private static final List<Unit> ANSCOMBE_1 = units(
            10, 8.04, 8, 6.95, 13, 7.58, 9, 8.81, 11, 8.33, 14, 9.96, 6, 7.24, 4, 4.26, 12, 10.84, 7, 4.82, 5, 5.68);
    private static final List<Unit> ANSCOMBE_3 = units(
            10, 7.46, 8, 6.77, 13, 12.74, 9, 7.11, 11, 7.81, 14, 8.84, 6, 6.08, 4, 5.39, 12, 8.15, 7, 6.42, 5, 5.73);

    @Test
    void slope_and_share_explained_as_anscombe_1973_prints_them() {
        for (var set : List.of(ANSCOMBE_1, ANSCOMBE_3)) {
            var cuped = Cuped.of(set);

            assertThat(cuped.theta()).isCloseTo(0.5, within(0.0005));
            assertThat(cuped.removed()).isCloseTo(0.67, within(0.005));
        }
    }

    @Test
    void variance_falls_by_the_squared_correlation_as_deng_2013_proves() {
        var cuped = Cuped.of(ANSCOMBE_1);
        var adjusted = cuped.adjusted(ANSCOMBE_1);

        assertThat(variance(adjusted)).isCloseTo(4.127269 * (1 - cuped.removed()), within(1e-6));
        assertThat(mean(adjusted)).isCloseTo(7.500909, within(1e-6));
    }

    @Test
    void many_units_remove_what_their_correlation_says() {
        // error of r^2 at n = 40,000 and r = 0.6: 2 r (1 - r^2) / sqrt(n) = 0.0038; four of them
        var units = chanceUnits(40_000, 0.6, new SplittableRandom(7));

        assertThat(Cuped.of(units).removed()).isCloseTo(0.36, within(0.0154));
    }

    @Test
    void a_past_all_alike_explains_nothing() {
        assertThat(Cuped.of(units(3, 1, 3, 2, 3, 9))).isEqualTo(new Cuped(0, 0));
    }

    private static double variance(List<Double> values) {
        var mean = mean(values);
        return values.stream()
                        .mapToDouble(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.size() - 1);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(value -> value).average().orElseThrow();
    }
}
