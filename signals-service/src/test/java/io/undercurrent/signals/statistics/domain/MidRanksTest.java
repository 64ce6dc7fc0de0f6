package io.undercurrent.signals.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MidRanksTest {
    @Test
    void residuals_that_vary_too_much_are_brought_back_to_standard_normal() {
        var random = new java.util.Random(5);
        var ranks = new MidRanks();
        for (var at = 0; at < 50_000; at++) {
            ranks.add(1.3 * random.nextGaussian());
        }

        var lookup = ranks.lookup();

        assertThat(lookup.z(1.3)).isCloseTo(1, within(0.03));
        assertThat(lookup.z(-2.6)).isCloseTo(-2, within(0.06));
    }

    @Test
    void the_middle_of_three_is_in_the_middle() {
        var ranks = new MidRanks();
        ranks.add(-1);
        ranks.add(0);
        ranks.add(1);

        assertThat(ranks.lookup().z(0)).isCloseTo(0, within(1e-12));
        assertThat(ranks.lookup().z(99)).isCloseTo(Normal.quantile(2.5 / 3), within(1e-12));
    }
}
