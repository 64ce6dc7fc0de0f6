package io.undercurrent.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkTest {

    @Test
    void a_later_batch_is_ahead_and_a_later_history_is_ahead_of_all_batches() {
        assertThat(new Mark(0, 1).isBehind(new Mark(0, 2))).isTrue();
        assertThat(new Mark(0, 9).isBehind(new Mark(1, 0))).isTrue();
        assertThat(new Mark(0, 2).isBehind(new Mark(0, 2))).isFalse();
        assertThat(new Mark(1, 1).isBehind(new Mark(0, 7))).isFalse();
    }
}
