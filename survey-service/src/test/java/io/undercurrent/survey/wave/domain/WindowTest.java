package io.undercurrent.survey.wave.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Test
    void a_window_ends_with_a_day_of_the_organisation() {
        var window = Window.of(Instant.parse("2026-03-16T08:00:00Z"), 7, AMSTERDAM);

        assertThat(window.closes()).isEqualTo("2026-03-22T23:00:00Z");
    }

    @Test
    void a_day_that_is_an_hour_shorter_is_a_day_all_the_same() {
        var window = Window.of(Instant.parse("2026-03-16T08:00:00Z"), 14, AMSTERDAM);

        assertThat(window.closes()).isEqualTo("2026-03-29T22:00:00Z");
    }

    @Test
    void an_answer_at_the_moment_of_closing_is_too_late() {
        var window = Window.of(Instant.parse("2026-03-16T08:00:00Z"), 7, AMSTERDAM);

        assertThat(window.holds(window.opens())).isTrue();
        assertThat(window.holds(window.closes())).isFalse();
    }
}
