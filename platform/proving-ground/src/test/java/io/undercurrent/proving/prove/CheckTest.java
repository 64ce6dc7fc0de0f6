package io.undercurrent.proving.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.proving.report.Interval;
import org.junit.jupiter.api.Test;

class CheckTest {
    private static final Interval WIDE = new Interval(0.05, 0.30);

    @Test
    void an_estimate_on_the_good_side_keeps_the_promise() {
        assertThat(Check.atMost("x", 0.10, 0.15, 0.09, WIDE).how()).isEqualTo("estimate");
        assertThat(Check.atLeast("x", 0.2, 0.25, WIDE).how()).isEqualTo("estimate");
    }

    @Test
    void beyond_the_promise_the_interval_counts_only_up_to_the_bound() {
        assertThat(Check.atMost("x", 0.10, 0.15, 0.14, WIDE).how()).isEqualTo("within error");
        assertThat(Check.atMost("x", 0.10, 0.15, 0.16, WIDE).met()).isFalse();
        assertThat(Check.atMost("x", 0.10, 0.15, 0.14, new Interval(0.11, 0.18)).met())
                .isFalse();
    }

    @Test
    void without_a_wider_bound_only_the_estimate_counts() {
        assertThat(Check.atMost("x", 1, 1.01, new Interval(0.8, 1.2)).met()).isFalse();
    }

    @Test
    void a_share_may_fall_short_by_as_much_as_chance_allows() {
        assertThat(Check.atLeast("x", 0.29, 0.25, WIDE).how()).isEqualTo("within error");
        assertThat(Check.atLeast("x", 0.31, 0.25, WIDE).met()).isFalse();
    }
}
