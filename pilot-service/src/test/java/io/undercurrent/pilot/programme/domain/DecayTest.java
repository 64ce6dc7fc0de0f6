package io.undercurrent.pilot.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.teams.domain.TeamId;
import io.undercurrent.pilot.usage.domain.Counts;
import io.undercurrent.pilot.usage.domain.Stretch;
import io.undercurrent.pilot.usage.domain.Subject;
import io.undercurrent.pilot.usage.domain.UsageReport;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class DecayTest {
    private static final Stretch YEAR = Stretch.endingWith(YearWeek.of(2026, 20), 52);

    @Test
    void use_that_falls_back_from_its_best_quarter_is_seen() {
        var decay = Decay.in(reports(52, week -> week < 40 ? 8 : 4), YEAR).orElseThrow();

        assertThat(decay.before()).isCloseTo(0.8, within(1e-9));
        assertThat(decay.now()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void a_small_dip_is_none() {
        assertThat(Decay.in(reports(52, week -> week < 44 ? 8 : 7), YEAR)).isEmpty();
    }

    @Test
    void use_that_still_grows_has_not_fallen_back() {
        assertThat(Decay.in(reports(52, week -> week < 26 ? 2 : 8), YEAR)).isEmpty();
    }

    @Test
    void a_team_that_stopped_reporting_cannot_be_told_of() {
        assertThat(Decay.in(reports(40, _ -> 8), YEAR)).isEmpty();
    }

    private static List<UsageReport> reports(int weeks, IntUnaryOperator active) {
        return IntStream.range(0, weeks)
                .mapToObj(week -> new UsageReport(
                        new Subject(
                                new TeamId("a"), new ToolId("t"), YEAR.from().plusWeeks(week)),
                        new Counts(10, 0, 10, active.applyAsInt(week), 0, 30, 0)))
                .toList();
    }
}
