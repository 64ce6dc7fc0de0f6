package io.undercurrent.survey.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undercurrent.survey.survey.domain.Charter.Rhythm;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemindersTest {

    @Test
    void people_are_usually_reminded_halfway_and_on_the_last_day() {
        assertThat(Reminders.usual(14).days()).containsExactly(7, 13);
        assertThat(Reminders.usual(7).days()).containsExactly(3, 6);
        assertThat(Reminders.usual(2).days()).containsExactly(1);
        assertThat(Reminders.usual(1).days()).isEmpty();
    }

    @Test
    void nobody_is_reminded_three_times_or_on_the_day_of_the_invitation() {
        assertThatThrownBy(() -> new Reminders(List.of(1, 2, 3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Reminders(List.of(0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_is_reminded_after_the_last_day() {
        var tooLate = new Reminders(List.of(7));

        assertThatThrownBy(() -> new Rhythm(Programme.WEEKLY, 7, Optional.empty(), tooLate))
                .hasMessageContaining("no day 7");
    }
}
