package io.undercurrent.pilot.usage.domain;

import static io.undercurrent.pilot.usage.domain.Refusal.CONTRADICTION;
import static io.undercurrent.pilot.usage.domain.Refusal.FUTURE_WEEK;
import static io.undercurrent.pilot.usage.domain.Refusal.GROUP_TOO_SMALL;
import static io.undercurrent.pilot.usage.domain.Refusal.UNKNOWN_TEAM;
import static io.undercurrent.pilot.usage.domain.Refusal.UNKNOWN_TOOL;
import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.teams.domain.Team;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class AdmissionTest {
    private static final Counts SOUND = new Counts(8, 1, 6, 6, 4, 40, 0);
    private static final Admission ADMISSION = new Admission(
            Map.of(new TeamId("finance"), team("finance", 8), new TeamId("tiny"), team("tiny", null)),
            Set.of(new ToolId("copilot")),
            YearWeek.of(2026, 20));

    @Test
    void a_sound_report_of_a_known_team_and_tool_is_let_in() {
        assertThat(ADMISSION.refusal(report("finance", "copilot", 20, SOUND))).isEmpty();
    }

    @Test
    void an_unknown_team_is_refused() {
        assertThat(ADMISSION.refusal(report("sales", "copilot", 20, SOUND))).contains(UNKNOWN_TEAM);
    }

    @Test
    void an_unknown_tool_is_refused() {
        assertThat(ADMISSION.refusal(report("finance", "abacus", 20, SOUND))).contains(UNKNOWN_TOOL);
    }

    @Test
    void a_week_too_far_ahead_is_refused() {
        assertThat(ADMISSION.refusal(report("finance", "copilot", 21, SOUND))).contains(FUTURE_WEEK);
    }

    @Test
    void counts_that_contradict_are_refused() {
        var contradicting = new Counts(8, 0, 9, 0, 0, 0, 0);

        assertThat(ADMISSION.refusal(report("finance", "copilot", 20, contradicting)))
                .contains(CONTRADICTION);
    }

    @Test
    void nothing_is_taken_about_a_team_below_five_however_many_licences_it_claims() {
        assertThat(ADMISSION.refusal(report("tiny", "copilot", 20, SOUND))).contains(GROUP_TOO_SMALL);
    }

    private static UsageReport report(String team, String tool, int week, Counts counts) {
        return new UsageReport(new Subject(new TeamId(team), new ToolId(tool), YearWeek.of(2026, week)), counts);
    }

    private static Team team(String id, @Nullable Integer headcount) {
        return new Team(new TeamId(id), id, null, headcount, true, 1);
    }
}
