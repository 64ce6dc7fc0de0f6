package io.undercurrent.pilot.usage.domain;

import static io.undercurrent.pilot.usage.domain.Refusal.CONTRADICTION;
import static io.undercurrent.pilot.usage.domain.Refusal.GROUP_TOO_SMALL;
import static io.undercurrent.pilot.usage.domain.Refusal.NEGATIVE_COUNT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTest {
    @Test
    void everybody_with_a_licence_may_do_everything() {
        var counts = new Counts(8, 8, 8, 8, 8, 900, 900);

        var refusal = counts.refusal();

        assertThat(refusal).isEmpty();
    }

    @Test
    void a_team_without_licences_is_no_small_group() {
        var counts = new Counts(0, 0, 0, 0, 0, 0, 3);

        var refusal = counts.refusal();

        assertThat(refusal).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void fewer_than_five_licences_are_too_few_to_tell_of(int licensed) {
        var counts = new Counts(licensed, 0, 1, 1, 1, 9, 0);

        var refusal = counts.refusal();

        assertThat(refusal).contains(GROUP_TOO_SMALL);
    }

    @ParameterizedTest
    @CsvSource({
        "8, 9, 0, 0, 0",
        "8, 0, 9, 0, 0",
        "8, 0, 0, 9, 0",
        "8, 0, 5, 8, 6",
        "0, 0, 0, 1, 0",
    })
    void nobody_acts_without_a_licence_or_works_without_a_login(
            int licensed, int onLeave, int loggedIn, int active, int coreWorkActive) {
        var counts = new Counts(licensed, onLeave, loggedIn, active, coreWorkActive, 0, 0);

        var refusal = counts.refusal();

        assertThat(refusal).contains(CONTRADICTION);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void no_count_is_negative(int position) {
        var counts = minusOneAt(position);

        var refusal = counts.refusal();

        assertThat(refusal).contains(NEGATIVE_COUNT);
    }

    private static Counts minusOneAt(int position) {
        var numbers = new int[7];
        numbers[position] = -1;
        return new Counts(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6]);
    }
}
