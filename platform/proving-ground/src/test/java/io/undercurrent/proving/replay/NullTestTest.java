package io.undercurrent.proving.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.proving.replay.NullTest.EndOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class NullTestTest {
    private static final YearWeek WEEK = YearWeek.of(2024, 30);

    @Test
    void every_number_stands_under_its_heading() {
        var test = new NullTest(List.of(new EndOfWeek(WEEK, 25, 17, List.of("a", "b"), List.of())));

        assertThat(test.table().toString().lines().map(line -> line.split("  +")))
                .containsExactly(
                        new String[] {"week", "teams of 5+", "judged", "watch", "flag", "which"},
                        new String[] {"2024-W30", "25", "17", "2", "0", "[a, b] []"});
    }

    @Test
    void a_test_that_judged_nobody_does_not_hold() {
        assertThat(new NullTest(List.of(new EndOfWeek(WEEK, 25, 0, List.of(), List.of()))).holds())
                .isFalse();
    }
}
