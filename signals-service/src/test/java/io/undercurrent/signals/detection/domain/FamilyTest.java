package io.undercurrent.signals.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FamilyTest {
    @ParameterizedTest(name = "{0}, moved by {1}")
    @CsvSource({"SCORE, 0.4", "SCORE, -0.4", "SHARE, 0.8", "SHARE, -0.8", "RATE, 0.5", "RATE, -0.5"})
    void what_moved_everybody_is_taken_out_of_what_was_expected(Family family, double shift) {
        var mean = family == Family.SCORE ? 3.2 : 0.3;
        var expected = family.shifted(mean, shift);
        var asked = 100_000;
        var seen = new Observation(0, asked, (int) Math.round(asked * expected));

        assertThat(family.settled(seen, mean, expected) / asked).isCloseTo(mean, within(1e-4));
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void unit_variance_is_how_fast_the_mean_follows_its_natural_parameter(Family family) {
        var mean = family == Family.SCORE ? 3.2 : 0.3;
        var step = 1e-5;

        var slope = (family.shifted(mean, step) - family.shifted(mean, -step)) / (2 * step);

        assertThat(family.unitVariance(mean)).isCloseTo(slope, within(1e-6));
    }

    @Test
    void a_score_is_compared_in_standard_deviations_of_its_mean() {
        var seen = new Observation(0, 9, 36);

        assertThat(Family.SCORE.z(seen, 3.5, 0.81)).isCloseTo(0.5 / 0.3, within(1e-12));
    }

    @Test
    void nine_asked_two_yes_after_beta_twelve_four_is_the_example_of_the_design() {
        var correlation = 1 / 17.0;
        var seen = new Observation(0, 9, 2);

        assertThat(Family.SHARE.z(seen, 0.75, 1 + 8 * correlation)).isCloseTo(-2.55812, within(5e-6));
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void more_than_expected_is_up(Family family) {
        var seen = new Observation(0, 10, family == Family.SCORE ? 40 : 6);

        assertThat(family.z(seen, family == Family.SCORE ? 3 : 0.3, 1)).isPositive();
    }

    @Test
    void nobody_left_to_say_yes_is_a_share_that_can_still_move() {
        assertThat(Family.SHARE.settled(new Observation(0, 10, 0), 0.2, 0.4)).isZero();
        assertThat(Family.SHARE.settled(new Observation(0, 10, 10), 0.4, 0.2)).isEqualTo(10);
        assertThat(Family.SHARE.bounded(0)).isPositive();
    }
}
