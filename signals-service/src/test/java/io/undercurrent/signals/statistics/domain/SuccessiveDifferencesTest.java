package io.undercurrent.signals.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SuccessiveDifferencesTest {
    @Test
    void the_variance_of_one_answer_follows_by_hand_from_two_differences() {
        var pooled = SuccessiveDifferences.NONE.plus(0.5, 1 / 5.0 + 1 / 10.0).plus(-0.3, 1 / 10.0 + 1 / 10.0);

        assertThat(pooled.variance()).isCloseTo((0.25 + 0.09) / 0.5, within(1e-12));
        assertThat(pooled.pairs()).isEqualTo(2);
    }

    @Test
    void teams_that_differ_for_good_do_not_add_to_it() {
        var random = new java.util.Random(7);
        var pooled = SuccessiveDifferences.NONE;

        for (var team = 0; team < 400; team++) {
            var level = random.nextGaussian() * 10;
            var before = level + random.nextGaussian() / Math.sqrt(8);
            for (var wave = 0; wave < 10; wave++) {
                var value = level + random.nextGaussian() / Math.sqrt(8);
                pooled = pooled.plus(value - before, 2 / 8.0);
                before = value;
            }
        }

        assertThat(pooled.variance()).isCloseTo(1, within(0.06));
    }
}
