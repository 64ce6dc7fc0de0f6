package io.undercurrent.signals.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampsTest {
    /// The null shares of the design's examples.
    private static final LevelOfCamps NULL = LevelOfCamps.under(.06, .14, .28, .36, .16);

    @Test
    void agreement_peels_layers_like_the_example_of_van_der_eijk_2001() {
        assertThat(Agreement.of(30, 40, 210, 130, 530, 50, 10)).isCloseTo(.6113333, within(5e-8));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}")
    @CsvSource({
        "5, 0, 0, 0, 5, -1, 1",
        "2, 2, 2, 2, 2, 0, .32",
        "4, 1, 0, 1, 4, -.6556, .676",
        "1, 2, 4, 2, 1, .35, .264",
        "0, 0, 7, 0, 0, 1, 0"
    })
    void five_answers_agree_and_part_as_much_as_in_the_design(
            int a, int b, int c, int d, int e, double agreement, double polarization) {
        assertThat(Agreement.of(a, b, c, d, e)).isCloseTo(agreement, within(5e-5));
        assertThat(EstebanRay.of(a, b, c, d, e)).isCloseTo(polarization, within(5e-7));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}")
    @CsvSource({"2, 1, 0, 3, 2, .02973", "3, 1, 0, 1, 3, .00079", "3, 1, 1, 2, 3, .01236"})
    void the_exact_level_is_that_of_the_design(int a, int b, int c, int d, int e, double chance) {
        assertThat(NULL.chance(a, b, c, d, e)).isCloseTo(chance, within(5e-6));
        assertThat(NULL.midP(a, b, c, d, e)).isLessThan(chance);
    }

    @Test
    void more_than_forty_answers_are_judged_like_forty() {
        assertThat(NULL.midP(16, 12, 12, 20, 20)).isEqualTo(NULL.midP(8, 6, 6, 10, 10));
        assertThat(NULL.midP(7, 14, 28, 36, 15)).isBetween(0.2, 0.8);
    }

    @Test
    void few_answers_part_on_average_as_far_as_many() {
        var random = new Random(4);
        double[] upTo = {.06, .20, .48, .84, 1};
        var few = 0.0;
        var many = 0.0;

        for (var wave = 0; wave < 20_000; wave++) {
            few += EstebanRay.unbiased(drawn(8, upTo, random));
            many += EstebanRay.unbiased(drawn(30, upTo, random));
        }

        assertThat(few / 20_000).isCloseTo(many / 20_000, within(0.003));
    }

    @Test
    void single_answers_vary_as_much_as_the_delta_method_says() {
        var random = new Random(5);
        double[] upTo = {.2, .4, .6, .8, 1};
        var sum = 0.0;
        var squares = 0.0;

        for (var wave = 0; wave < 20_000; wave++) {
            var value = EstebanRay.unbiased(drawn(40, upTo, random));
            sum += value / 20_000;
            squares += value * value / 20_000;
        }

        assertThat(40 * (squares - sum * sum)).isCloseTo(EstebanRay.variance(8, 8, 8, 8, 8), within(0.05));
    }

    private static int[] drawn(int n, double[] upTo, Random random) {
        var counts = new int[upTo.length];
        for (var answer = 0; answer < n; answer++) {
            var draw = random.nextDouble();
            counts[(int) Arrays.stream(upTo).filter(limit -> limit <= draw).count()]++;
        }
        return counts;
    }
}
