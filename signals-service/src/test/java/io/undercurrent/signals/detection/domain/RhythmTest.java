package io.undercurrent.signals.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.YearWeek;

class RhythmTest {
    @ParameterizedTest(name = "every {0} weeks: {1}")
    @CsvSource({"1, WEEKLY", "2, BIWEEKLY", "3, BIWEEKLY", "4, MONTHLY", "5, MONTHLY", "13, MONTHLY"})
    void the_cadence_follows_the_facts_and_errs_to_the_higher_limit(int every, Cadence cadence) {
        assertThat(beats(every, 6).cadence()).isEqualTo(cadence);
    }

    @Test
    void until_three_facts_came_the_highest_limit_holds() {
        assertThat(beats(4, 2).cadence()).isEqualTo(Cadence.WEEKLY);
    }

    @Test
    void one_missed_week_does_not_change_the_rhythm() {
        var rhythm = beats(1, 10);

        var missed = rhythm.beat(YearWeek.of(2026, 1).plusWeeks(12));

        assertThat(missed.cadence()).isEqualTo(Cadence.WEEKLY);
    }

    @Test
    void weeks_are_counted_across_a_year_with_fifty_three_of_them() {
        assertThat(Rhythm.weeksBetween(YearWeek.of(2026, 52), YearWeek.of(2027, 1)))
                .isEqualTo(2);
    }

    private static Rhythm beats(int every, int count) {
        var rhythm = Rhythm.NONE;
        for (var beat = 0; beat < count; beat++) {
            rhythm = rhythm.beat(YearWeek.of(2026, 1).plusWeeks((long) every * beat));
        }
        return rhythm;
    }
}
