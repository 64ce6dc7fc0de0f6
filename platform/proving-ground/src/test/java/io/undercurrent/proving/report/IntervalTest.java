package io.undercurrent.proving.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    /// Wilson (1927), as tabled by Newcombe (1998): 81 of 263 and 0 of 20.
    @ParameterizedTest
    @CsvSource({"81, 263, .2553, .3662", "0, 20, 0, .1611"})
    void a_share_lies_where_wilson_says(long hits, long of, double low, double high) {
        var interval = Interval.ofShare(hits, of);

        assertThat(interval.low()).isCloseTo(low, within(0.00006));
        assertThat(interval.high()).isCloseTo(high, within(0.00006));
    }

    /// Garwood (1936).
    @ParameterizedTest
    @CsvSource({"0, 0, 3.6889", "1, .0253, 5.5716", "3, .6187, 8.7673", "10, 4.7954, 18.3904"})
    void a_count_lies_where_garwood_says(int count, double low, double high) {
        var interval = Interval.ofCount(count);

        assertThat(interval.low()).isCloseTo(low, within(0.00006));
        assertThat(interval.high()).isCloseTo(high, within(0.00006));
    }

    @Test
    void nothing_tried_tells_nothing() {
        assertThat(Interval.ofShare(0, 0)).isEqualTo(new Interval(0, 1));
    }

    @Test
    void counts_that_come_in_bunches_are_less_sure() {
        var even = Interval.ofCounts(List.of(10, 9, 11, 10));
        var bunched = Interval.ofCounts(List.of(0, 40, 0, 0));

        assertThat(even).isEqualTo(Interval.ofCount(40));
        assertThat(bunched.high()).isGreaterThan(2 * even.high());
    }

    @Test
    void the_interval_of_a_median_comes_from_the_order_of_the_values() {
        var interval = Interval.ofMedian(IntStream.rangeClosed(1, 100).toArray());

        assertThat(interval.low()).isBetween(39.0, 41.0);
        assertThat(interval.high()).isBetween(60.0, 62.0);
    }
}
