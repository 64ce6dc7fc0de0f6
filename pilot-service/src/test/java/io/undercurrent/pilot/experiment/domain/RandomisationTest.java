package io.undercurrent.pilot.experiment.domain;

import static io.undercurrent.pilot.experiment.domain.Given.outcomes;
import static io.undercurrent.pilot.experiment.domain.Given.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RandomisationTest {
    private static final Contrast WELCH = DifferenceInDifferences::between;

    @Test
    void the_lady_tasting_tea_of_fisher_1935_is_right_once_in_seventy() {
        // The Design of Experiments, ch. II: all eight cups right has chance 1/70; two-sided, all wrong counts too
        var chance = Randomisation.test(new Arms(outcomes(1, 1, 1, 1), outcomes(0, 0, 0, 0)), WELCH, 1);

        assertThat(chance.assignments()).isEqualTo(70);
        assertThat(chance.p()).isEqualTo(2 / 70.0);
        assertThat(chance.isExact()).isTrue();
    }

    @Test
    void three_cups_of_four_right_convince_nobody_as_fisher_1935_says() {
        // one-sided 17/70, so 34/70
        var chance = Randomisation.test(new Arms(outcomes(1, 1, 1, 0), outcomes(0, 0, 0, 1)), WELCH, 1);

        assertThat(chance.p()).isEqualTo(34 / 70.0);
    }

    @Test
    void vitamin_e_of_good_1994_is_the_best_of_twenty_assignments() {
        // Permutation Tests, ch. 1: 121, 118, 110 against 34, 12, 22: one-sided 1/20
        var chance = Randomisation.test(new Arms(outcomes(121, 118, 110), outcomes(34, 12, 22)), WELCH, 1);

        assertThat(chance).isEqualTo(new Chance(2 / 20.0, 20, 20));
        assertThat(chance.allowsVerdict()).isTrue();
    }

    @Test
    void mice_of_efron_and_tibshirani_1993_as_counted_elsewhere_one_by_one() {
        // An Introduction to the Bootstrap, table 2.1; all 11,440 Welch t counted with itertools and numpy
        var treated = outcomes(94, 197, 16, 38, 99, 141, 23);
        var control = outcomes(52, 104, 146, 10, 51, 30, 40, 27, 46);

        var chance = Randomisation.test(new Arms(treated, control), WELCH, 1);

        assertThat(chance).isEqualTo(new Chance(3513 / 11440.0, 11440, 11440));
    }

    @Test
    void mice_with_the_mean_alone_come_near_the_printed_chance() {
        // ch. 15 prints .132 from 1,000 draws, one-sided: within two binomial errors (.011) of the exact 1613/11440
        var treated = outcomes(94, 197, 16, 38, 99, 141, 23);
        var control = outcomes(52, 104, 146, 10, 51, 30, 40, 27, 46);
        Contrast mean = (pilot, comparison) ->
                new Estimate(Math.max(0, pilot.meanAfter() - comparison.meanAfter()), 1, Double.POSITIVE_INFINITY);

        var chance = Randomisation.test(new Arms(treated, control), mean, 1);

        assertThat(chance.p()).isEqualTo(1613 / 11440.0).isCloseTo(0.132, within(0.022));
    }

    @Test
    void the_past_of_each_unit_goes_with_it() {
        // first four of each group of the ANCOVA example; 6 of 70 counted with numpy's least squares
        var chance = Randomisation.test(
                new Arms(units(72, 83, 77, 85, 81, 90, 84, 92), units(91, 93, 85, 88, 89, 91, 95, 93)),
                Ancova::between,
                1);

        assertThat(chance.p()).isEqualTo(6 / 70.0);
    }

    @Test
    void drawn_assignments_come_near_the_counted_ones() {
        // numpy counts 26,446 of the 184,756; the binomial error of 10,000 draws is .0035, three of them
        var pilot = outcomes(2, 5, 9, 11, 12, 14, 16, 17, 19, 20);
        var others = outcomes(1, 3, 4, 6, 7, 8, 10, 13, 15, 18);

        var chance = Randomisation.test(new Arms(pilot, others), WELCH, 1);

        assertThat(chance.assignments()).isEqualTo(184_756);
        assertThat(chance.looked()).isEqualTo(10_001);
        assertThat(chance.isExact()).isFalse();
        assertThat(chance.p()).isCloseTo(26_446 / 184_756.0, within(0.0105));
        assertThat(chance).isEqualTo(Randomisation.test(new Arms(pilot, others), WELCH, 1));
        assertThat(chance).isNotEqualTo(Randomisation.test(new Arms(pilot, others), WELCH, 2));
    }

    @Test
    void fewer_than_twenty_assignments_allow_no_verdict() {
        var chance = Randomisation.test(new Arms(outcomes(9, 8), outcomes(1, 2, 3)), WELCH, 1);

        assertThat(chance.assignments()).isEqualTo(10);
        assertThat(chance.allowsVerdict()).isFalse();
    }

    @Test
    void more_assignments_than_a_long_can_count_are_no_mistake() {
        assertThat(Randomisation.assignments(2000, 1000)).isEqualTo(Long.MAX_VALUE);
    }
}
