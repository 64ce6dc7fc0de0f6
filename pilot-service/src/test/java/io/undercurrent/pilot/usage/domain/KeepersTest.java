package io.undercurrent.pilot.usage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeepersTest {
    private static final int PEOPLE = 4;
    private static final int WEEKS = 3;
    private static final int NEEDED = 2;

    @Test
    void everybody_there_every_week_is_a_keeper_for_sure() {
        var keepers = Keepers.of(List.of(8, 8, 8, 8), 4, 8);

        assertThat(keepers).isEqualTo(new Keepers(8, 8, 8));
    }

    @Test
    void half_of_the_people_each_week_may_be_the_same_half_or_nobody_twice_in_a_row() {
        var keepers = Keepers.of(List.of(4, 4, 4, 4), 4, 8);

        assertThat(keepers).isEqualTo(new Keepers(0, 4, 8));
    }

    @Test
    void the_pigeonhole_says_how_few_there_can_be() {
        var keepers = Keepers.of(List.of(7, 7, 7, 7), 4, 8);

        assertThat(keepers).isEqualTo(new Keepers(4, 7, 8));
    }

    /// All ways in which four people can fill three weeks: the range is exactly what some of them reach.
    @Test
    void both_ends_are_reached_and_never_passed() {
        var seen = new Keepers[PEOPLE + 1][PEOPLE + 1][PEOPLE + 1];
        for (int world = 0; world < 1 << (PEOPLE * WEEKS); world++) {
            note(seen, world);
        }

        for (int a = 0; a <= PEOPLE; a++) {
            for (int b = 0; b <= PEOPLE; b++) {
                for (int c = 0; c <= PEOPLE; c++) {
                    assertThat(Keepers.of(List.of(a, b, c), NEEDED, PEOPLE)).isEqualTo(seen[a][b][c]);
                }
            }
        }
    }

    private static void note(Keepers[][][] seen, int world) {
        var heads = new ArrayList<Integer>();
        for (int week = 0; week < WEEKS; week++) {
            heads.add(Integer.bitCount(world >> (week * PEOPLE) & (1 << PEOPLE) - 1));
        }
        int keepers = (int) IntStream.range(0, PEOPLE)
                .filter(person -> weeksOf(world, person) >= NEEDED)
                .count();
        var before = seen[heads.get(0)][heads.get(1)][heads.get(2)];
        seen[heads.get(0)][heads.get(1)][heads.get(2)] = before == null
                ? new Keepers(keepers, keepers, PEOPLE)
                : new Keepers(Math.min(before.least(), keepers), Math.max(before.most(), keepers), PEOPLE);
    }

    private static int weeksOf(int world, int person) {
        return (int) IntStream.range(0, WEEKS)
                .filter(week -> (world >> (week * PEOPLE + person) & 1) == 1)
                .count();
    }
}
