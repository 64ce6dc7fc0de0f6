package io.undercurrent.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Part part = new LocalKafka(new Home(Path.of("nowhere")), Ports.shiftedBy(0));
    private final Restarts restarts = new Restarts();

    @Test
    void a_part_that_keeps_dying_is_given_up_at_the_fourth_time() {
        assertThat(restarts.allowed(part, NOON)).isTrue();
        assertThat(restarts.allowed(part, NOON)).isTrue();
        assertThat(restarts.allowed(part, NOON)).isTrue();
        assertThat(restarts.allowed(part, NOON)).isFalse();
    }

    @Test
    void deaths_long_ago_are_forgiven() {
        for (int death = 0; death < 20; death++) {
            var later = NOON.plus(Duration.ofMinutes(3).multipliedBy(death));

            assertThat(restarts.allowed(part, later)).isTrue();
        }
    }
}
