package io.undercurrent.signals.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChanceOfScoreTest {
    private static final ChanceOfScore TEXTBOOK = ChanceOfScore.of(Cusum.textbook(0.5), 14);
    private static final ChanceOfScore CLIPPED = ChanceOfScore.of(new Cusum(0.5, 3), 14);

    @ParameterizedTest(name = "S = {0}")
    @CsvSource({
        "2, .0758",
        "3, .0278",
        "4, .0103",
        "4.21, .0083",
        "5, .00378",
        "6, .00139",
        "7, 5.1e-4",
        "8, 1.9e-4",
        "9, 6.9e-5",
        "10, 2.5e-5",
        "12, 3.2e-6"
    })
    void the_chance_of_a_height_is_that_of_the_design(double score, double chance) {
        assertThat(TEXTBOOK.of(score)).isCloseTo(chance, within(0.02 * chance));
    }

    @ParameterizedTest(name = "S = {0}")
    @CsvSource({"1", "3", "4.21", "7", "12"})
    void a_clipped_chart_stands_high_a_little_less_often(double score) {
        assertThat(CLIPPED.of(score)).isBetween(0.8 * TEXTBOOK.of(score), TEXTBOOK.of(score));
    }

    @Test
    void a_chart_at_zero_says_nothing() {
        assertThat(CLIPPED.of(0)).isEqualTo(1);
    }

    @Test
    void a_long_run_of_the_chart_stands_as_high_as_often() {
        var chart = new Cusum(0.5, 3);
        var random = new Random(14);
        var score = 0.0;
        var above = 0;

        for (var step = 0; step < 1_000_000; step++) {
            score = chart.next(score, random.nextGaussian(), 14);
            above += score >= 3 ? 1 : 0;
        }

        assertThat(above / 1e6).isCloseTo(CLIPPED.of(3), within(0.0015));
    }
}
