package io.undercurrent.pilot.usage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class StretchTest {
    @Test
    void weeks_are_counted_across_a_long_year() {
        var stretch = Stretch.endingWith(YearWeek.of(2021, 2), 4);

        assertThat(stretch.from()).isEqualTo(YearWeek.of(2020, 52));
        assertThat(stretch.weeks()).isEqualTo(4);
    }

    @Test
    void what_is_left_over_lies_in_the_oldest_part() {
        var parts = Stretch.endingWith(YearWeek.of(2026, 20), 10).cut(4);

        assertThat(parts).extracting(Stretch::weeks).containsExactly(2, 4, 4);
        assertThat(parts.getLast().through()).isEqualTo(YearWeek.of(2026, 20));
    }
}
