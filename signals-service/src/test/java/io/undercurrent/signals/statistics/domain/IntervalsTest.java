package io.undercurrent.signals.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"81, 263, .2553, .3662", "0, 20, 0, .1611"})
    void shares_have_the_interval_of_wilson_1927(int yes, int n, double low, double high) {
        var interval = Wilson.of(yes, n, 0.95);

        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void more_than_all_is_a_mistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(6, 5, 0.95));
    }

    @ParameterizedTest(name = "{0} seen")
    @CsvSource({"0, 0, 3.6889", "1, .0253, 5.5716", "3, .6187, 8.7673", "10, 4.7954, 18.3904"})
    void counts_have_the_interval_of_garwood_1936(int count, double low, double high) {
        var interval = Garwood.of(count, 0.95);

        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }
}
