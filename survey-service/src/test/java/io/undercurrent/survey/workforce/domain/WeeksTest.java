package io.undercurrent.survey.workforce.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class WeeksTest {

    @Test
    void the_running_week_is_not_told_yet() {
        assertThat(new Weeks(LocalDate.of(2026, 3, 14)).last()).isEqualTo(YearWeek.of(2026, 10));
    }

    @Test
    void a_week_is_over_on_its_sunday() {
        assertThat(new Weeks(LocalDate.of(2026, 3, 15)).last()).isEqualTo(YearWeek.of(2026, 11));
    }

    @Test
    void a_change_touches_the_week_it_falls_in() {
        var weeks = new Weeks(LocalDate.of(2026, 3, 15));

        assertThat(weeks.firstTouchedBy(LocalDate.of(2026, 1, 1))).isEqualTo(YearWeek.of(2026, 1));
    }

    @Test
    void nothing_older_than_two_years_is_told() {
        var weeks = new Weeks(LocalDate.of(2026, 3, 15));

        assertThat(weeks.firstTouchedBy(LocalDate.of(1999, 1, 1))).isEqualTo(YearWeek.of(2024, 12));
    }
}
