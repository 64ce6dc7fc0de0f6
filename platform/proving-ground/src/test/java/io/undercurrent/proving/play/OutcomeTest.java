package io.undercurrent.proving.play;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.proving.calls.Overview.Light;
import io.undercurrent.proving.calls.Overview.Row;
import io.undercurrent.proving.organisation.Blueprint;
import io.undercurrent.proving.organisation.Planted;
import io.undercurrent.proving.organisation.Planted.Kind;
import io.undercurrent.proving.organisation.TeamPlan;
import io.undercurrent.proving.play.Outcome.Lit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class OutcomeTest {
    private static final String UNCERTAINTY = "uncertainty";
    private static final TeamPlan PLANTED = new TeamPlan(
            "planted", "P", Optional.empty(), 12, Optional.of(Planted.lasting(Kind.UNCERTAINTY, 3, 1, 0.5)));
    private static final TeamPlan STEADY = new TeamPlan("steady", "S", Optional.empty(), 12, Optional.empty());

    @Test
    void a_change_is_seen_in_the_first_week_at_watch_or_flag_after_it() {
        assertThat(planted("calm", "watch", "calm", "calm", "watch", "flag").firstSeen(PLANTED))
                .contains(4);
        assertThat(planted("calm", "watch", "calm", "calm", "calm", "calm").firstSeen(PLANTED))
                .isEmpty();
    }

    @Test
    void a_light_that_goes_on_twice_counts_twice_and_from_watch_to_flag_once() {
        var outcome = steady("watch", "flag", "calm", "stale", "flag", "watch");

        assertThat(outcome.onsets("steady", UNCERTAINTY)).isEqualTo(2);
    }

    @Test
    void a_flag_that_falls_back_to_watch_and_returns_is_one_episode() {
        var outcome = steady("flag", "watch", "flag", "calm", "watch", "flag");

        assertThat(outcome.episodesAt("flag")).extracting(Lit::week).containsExactly(0, 5);
    }

    @Test
    void a_light_that_is_withheld_for_a_week_is_the_same_light_after_it() {
        var outcome = steady("watch", "withheld", "flag", "withheld", "withheld", "flag");

        assertThat(outcome.onsets("steady", UNCERTAINTY)).isEqualTo(1);
        assertThat(outcome.episodesAt("flag")).extracting(Lit::week).containsExactly(2);
    }

    @Test
    void a_light_is_founded_only_where_something_was_planted_by_then() {
        var outcome = planted("flag", "calm", "calm", "calm", "calm", "flag");

        assertThat(outcome.episodesAt("flag")).extracting(outcome::isFounded).containsExactly(false, true);
        assertThat(steady("calm", "calm", "calm", "calm", "calm", "flag").othersAt("flag"))
                .containsExactly(new Lit(5, "steady", UNCERTAINTY, "flag"));
    }

    private static Outcome planted(String... levels) {
        return outcome(PLANTED, levels);
    }

    private static Outcome steady(String... levels) {
        return outcome(STEADY, levels);
    }

    private static Outcome outcome(TeamPlan team, String... levels) {
        var weeks = new LinkedHashMap<Integer, Map<String, Row>>();
        for (var week = 0; week < levels.length; week++) {
            var signals = Map.of(UNCERTAINTY, new Light(levels[week], null));
            weeks.put(week, Map.of(team.id(), new Row(team.id(), team.name(), null, signals)));
        }
        return new Outcome(Blueprint.still(1, YearWeek.of(2026, 1), levels.length, List.of(team)), weeks);
    }
}
