package io.undercurrent.pilot.usage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class FunnelTest {
    private static final YearWeek LAST = YearWeek.of(2026, 20);

    @Test
    void steady_use_by_all_is_a_habit_of_all() {
        var funnel = Funnel.of(weeks(12, 10), LAST).orElseThrow();

        assertThat(funnel.habit()).isEqualTo(new Keepers(10, 10, 10));
        assertThat(funnel.early()).isEqualTo(new Keepers(10, 10, 10));
        assertThat(funnel.tried()).isEqualTo(new Keepers(10, 10, 10));
    }

    @Test
    void four_in_ten_each_week_may_be_no_habit_of_anybody() {
        var funnel = Funnel.of(weeks(12, 4), LAST).orElseThrow();

        assertThat(funnel.habit()).isEqualTo(new Keepers(0, 5, 10));
        assertThat(funnel.tried()).isEqualTo(new Keepers(4, 10, 10));
    }

    @Test
    void a_missing_week_leaves_it_open() {
        var funnel = Funnel.of(weeks(11, 10), LAST);

        assertThat(funnel).isEmpty();
    }

    private static List<UsageReport> weeks(int count, int active) {
        return IntStream.range(0, count)
                .mapToObj(back -> new UsageReport(
                        new Subject(new TeamId("a"), new ToolId("t"), LAST.minusWeeks(back)),
                        new Counts(10, 0, active, active, active, 30, 0)))
                .toList();
    }
}
