package io.undercurrent.pilot.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.pilot.programme.domain.Undertaking.Finding;
import io.undercurrent.pilot.programme.domain.Undertaking.Split;
import io.undercurrent.pilot.programme.domain.Undertaking.Stakeholder;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndertakingTest {
    private static final Set<Stakeholder> EVERYBODY = EnumSet.allOf(Stakeholder.class);

    @Test
    void a_plan_with_room_for_people_and_time_is_sound() {
        var plan = new Undertaking(100, 35, 12, new Split(30, 20, 50), EVERYBODY);

        assertThat(plan.findings()).allMatch(Finding::sound);
    }

    @ParameterizedTest
    @CsvSource({
        "change-budget, 10, 12, 30, 20, 50",
        "change-budget, 60, 12, 30, 20, 50",
        "duration, 35, 4, 30, 20, 50",
        "duration, 35, 30, 30, 20, 50",
        "split, 35, 12, 10, 80, 10",
    })
    void what_is_not_sound_is_named(
            String check, double people, int months, int preparing, int introducing, int lasting) {
        var plan = new Undertaking(100, people, months, new Split(preparing, introducing, lasting), EVERYBODY);

        assertThat(plan.findings())
                .filteredOn(finding -> !finding.sound())
                .extracting(Finding::check)
                .containsExactly(check);
    }

    @Test
    void who_is_absent_is_named_and_the_works_council_twice() {
        var plan = new Undertaking(
                100,
                35,
                12,
                new Split(30, 20, 50),
                EnumSet.complementOf(EnumSet.of(Stakeholder.WORKS_COUNCIL, Stakeholder.HR)));

        assertThat(plan.findings().getLast().says())
                .isEqualTo(
                        "Not at the table: hr, works council; the works council belongs there before anything starts");
    }
}
