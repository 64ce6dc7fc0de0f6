package io.undercurrent.signals.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MannKendallTest {
    @ParameterizedTest(name = "{0} values, S = {1}")
    @CsvSource({"5, 8, .0417", "6, 13, .0083", "8, 20, .0071", "8, 16, .0305"})
    void the_chance_is_that_of_the_published_table(int n, int score, double chance) {
        assertThat(MannKendall.chance(n, score)).isCloseTo(chance, within(5e-5));
    }

    @Test
    void a_steady_rise_counts_every_pair() {
        assertThat(MannKendall.score(1, 2, 3, 4)).isEqualTo(6);
        assertThat(MannKendall.score(4, 3, 2, 1)).isEqualTo(-6);
        assertThat(MannKendall.score(1, 1, 2, 2)).isEqualTo(4);
    }
}
