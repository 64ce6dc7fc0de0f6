package io.undercurrent.pilot.experiment.domain;

import static io.undercurrent.pilot.experiment.domain.Given.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.undercurrent.pilot.experiment.domain.Sums.Spread;
import java.util.List;
import org.junit.jupiter.api.Test;

class AncovaTest {
    // pretest and posttest of two groups of ten, http://www.webpages.uidaho.edu/~chrisw/stat401/RAncova1.txt
    private static final List<Unit> IDAHO_1 =
            units(72, 83, 77, 85, 81, 90, 84, 92, 88, 97, 94, 92, 71, 79, 75, 80, 82, 89, 84, 87);
    private static final List<Unit> IDAHO_2 =
            units(91, 93, 85, 88, 89, 91, 95, 93, 80, 84, 96, 98, 79, 82, 87, 90, 84, 83, 85, 86);

    @Test
    void acupuncture_for_shoulder_pain_as_vickers_and_altman_2001_print_it() {
        // BMJ 323:1123: baseline, follow up and change of 27 on placebo, 25 on acupuncture; the correlation follows
        // from var(change) = var(before) + var(after) - 2 cov
        var placebo = Sums.of(27, new Spread(53.9, 14.0), new Spread(62.3, 17.9), correlation(14.0, 17.9, 14.6));
        var acupuncture = Sums.of(25, new Spread(60.4, 12.3), new Spread(79.6, 17.1), correlation(12.3, 17.1, 16.1));

        var effect = Ancova.between(acupuncture, placebo);

        assertThat(effect.effect()).isCloseTo(12.7, within(0.05));
        assertThat(effect.interval(0.95).low()).isCloseTo(4.1, within(0.05));
        assertThat(effect.interval(0.95).high()).isCloseTo(21.3, within(0.05));
        assertThat(effect.chance()).isCloseTo(0.005, within(0.0005));
        assertThat(Ancova.slope(acupuncture, placebo)).isCloseTo(0.71, within(0.005));
    }

    private static double correlation(double before, double after, double change) {
        return (before * before + after * after - change * change) / (2 * before * after);
    }

    @Test
    void two_groups_of_ten_as_least_squares_of_numpy_has_them() {
        var effect = new Arms(IDAHO_1, IDAHO_2).estimate(Ancova::between);

        assertThat(effect.effect()).isCloseTo(3.28894702, within(1e-7));
        assertThat(effect.error()).isCloseTo(1.26803419, within(1e-7));
        assertThat(effect.freedom()).isEqualTo(17);
    }

    @Test
    void units_all_alike_before_leave_a_t_test_with_pooled_variance() {
        var effect = new Arms(units(5, 1, 5, 2, 5, 3), units(5, 4, 5, 5, 5, 9)).estimate(Ancova::between);

        assertThat(effect.effect()).isCloseTo(-4, within(1e-12));
        assertThat(effect.error()).isCloseTo(Math.sqrt((2 + 14) / 4.0 * (2 / 3.0)), within(1e-12));
        assertThat(effect.freedom()).isEqualTo(4);
    }

    @Test
    void three_units_are_too_few() {
        var arms = new Arms(units(1, 1), units(1, 2, 2, 3));

        assertThatThrownBy(() -> arms.estimate(Ancova::between)).isInstanceOf(IllegalArgumentException.class);
    }
}
