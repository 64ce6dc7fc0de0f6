package io.undercurrent.pilot.experiment.domain;

import static io.undercurrent.pilot.experiment.domain.Given.outcomes;
import static io.undercurrent.pilot.experiment.domain.Given.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.undercurrent.pilot.experiment.domain.Sums.Spread;
import org.junit.jupiter.api.Test;

class DifferenceInDifferencesTest {

    @Test
    void fast_food_jobs_as_card_and_krueger_1994_print_them_in_table_3() {
        // row 3: change in mean full-time employment, New Jersey 0.59 (0.54), Pennsylvania -2.16 (1.25)
        var newJersey = new Estimate(0.59, 0.54, 320);
        var pennsylvania = new Estimate(-2.16, 1.25, 76);

        var effect = newJersey.minus(pennsylvania);

        assertThat(effect.effect()).isCloseTo(2.76, within(0.011));
        assertThat(effect.error()).isCloseTo(1.36, within(0.005));
    }

    @Test
    void the_four_means_of_card_and_krueger_1994_give_the_same_effect() {
        // rows 1 and 2: before and after, New Jersey 20.44 and 21.03, Pennsylvania 23.33 and 21.17
        var newJersey = Sums.of(321, new Spread(20.44, 9.1), new Spread(21.03, 9.3), 0.5);
        var pennsylvania = Sums.of(77, new Spread(23.33, 11.9), new Spread(21.17, 8.3), 0.5);

        var effect = DifferenceInDifferences.between(newJersey, pennsylvania);

        assertThat(effect.effect()).isCloseTo(2.76, within(0.011));
    }

    @Test
    void sleep_of_student_1908_as_welchs_test_has_it() {
        // Biometrika 6:1-25; t.test(extra ~ group, data = sleep) of R: t -1.8608, df 17.776, p 0.07939,
        // interval -3.3654832 to 0.2054832
        var first = outcomes(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0);
        var second = outcomes(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);

        var effect = new Arms(first, second).estimate(DifferenceInDifferences::between);

        assertThat(effect.t()).isCloseTo(-1.8608, within(0.00005));
        assertThat(effect.freedom()).isCloseTo(17.776, within(0.0005));
        assertThat(effect.chance()).isCloseTo(0.07939, within(0.000005));
        assertThat(effect.interval(0.95).low()).isCloseTo(-3.3654832, within(1e-6));
        assertThat(effect.interval(0.95).high()).isCloseTo(0.2054832, within(1e-6));
    }

    @Test
    void a_team_alone_borrows_the_spread_of_the_others() {
        var effect = new Arms(units(10, 13), units(10, 11, 20, 22, 30, 33)).estimate(DifferenceInDifferences::between);

        assertThat(effect.effect()).isCloseTo(1, within(1e-12));
        assertThat(effect.error()).isCloseTo(Math.sqrt(1 + 1 / 3.0), within(1e-12));
        assertThat(effect.freedom()).isEqualTo(2);
    }

    @Test
    void two_teams_are_too_few() {
        var arms = new Arms(units(1, 1), units(1, 2));

        assertThatThrownBy(() -> arms.estimate(DifferenceInDifferences::between))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
