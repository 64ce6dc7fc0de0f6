package io.undercurrent.signals.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class OrganisationTrendTest {
    private static final YearWeek WEEK = YearWeek.of(2026, 20);

    private final OrganisationTrend quiet = quietWeeks();

    @Test
    void a_jump_of_all_is_one_note_in_the_words_of_the_indicator() {
        var jumped = quiet.next(2.5, new Shift(0.5, 0.0004));

        assertThat(jumped.news(WEEK)).hasValueSatisfying(note -> {
            assertThat(note.indicator()).isEqualTo("role-clarity");
            assertThat(note.before()).isCloseTo(3.5, within(0.02));
            assertThat(note.after()).isCloseTo(3.0, within(0.02));
            assertThat(note.direction()).isEqualTo(Direction.FALLING);
        });
    }

    @Test
    void staying_there_is_not_news() {
        var stayed = quiet.next(2.5, new Shift(0.5, 0.0004)).next(2.5, new Shift(0.5, 0.0004));

        assertThat(stayed.news(WEEK)).isEmpty();
    }

    @Test
    void a_small_move_is_not_news_however_certain() {
        assertThat(quiet.next(2.5, new Shift(0.1, 1e-9)).news(WEEK)).isEmpty();
    }

    @Test
    void a_large_move_that_is_not_certain_is_not_news() {
        assertThat(quiet.next(2.5, new Shift(0.5, 0.09)).news(WEEK)).isEmpty();
    }

    private static OrganisationTrend quietWeeks() {
        var trend = OrganisationTrend.of(Yardstick.of(Indicator.ROLE_CLARITY, Rules.standard()));
        for (var week = 0; week < 10; week++) {
            trend = trend.next(2.5, new Shift(week % 2 == 0 ? 0.01 : -0.01, 0.0004));
        }
        return trend;
    }
}
