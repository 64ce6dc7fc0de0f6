package io.undercurrent.signals.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CombinationTest {
    @Test
    void three_correlated_indicators_combine_as_in_the_design() {
        double[][] r = {{1, .3, .3}, {.3, 1, .3}, {.3, .3, 1}};

        var z = Combination.of(new double[] {1.2, .8, 1.5}, new double[] {1, 1, 1}, r);

        assertThat(z).isCloseTo(1.59752, within(0.000005));
    }

    @Test
    void one_indicator_alone_stays_what_it_is() {
        var z = Combination.of(new double[] {1.3}, new double[] {0.5}, new double[][] {{1}});

        assertThat(z).isCloseTo(1.3, within(1e-12));
    }
}
