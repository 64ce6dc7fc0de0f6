package io.undercurrent.signals.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FalseDiscoveriesTest {
    private static final double[] CHANCES = {
        .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1
    };

    @Test
    void four_of_the_fifteen_of_benjamini_and_hochberg_1995_are_rejected() {
        assertThat(FalseDiscoveries.count(CHANCES, 0.05)).isEqualTo(4);
    }

    @Test
    void rates_come_in_the_order_of_the_chances_and_never_fall_with_them() {
        var rates = FalseDiscoveries.rates(new double[] {0.04, 0.01, 0.03});

        assertThat(rates).containsExactly(new double[] {0.04, 0.03, 0.04}, within(1e-12));
    }

    @Test
    void no_tests_no_discoveries() {
        assertThat(FalseDiscoveries.rates(new double[0])).isEmpty();
    }
}
