package io.undercurrent.pilot.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.pilot.teams.domain.TeamId;
import io.undercurrent.pilot.usage.domain.Use;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrightSpotsTest {
    @Test
    void a_team_far_above_what_is_usual_is_a_place_to_learn_from() {
        var uses = usual(10);
        uses.put(new TeamId("bright"), use(13, 90));
        uses.put(new TeamId("also-bright"), use(13, 95));

        var places = BrightSpots.among(uses);

        assertThat(places).containsExactly(new TeamId("also-bright"), new TeamId("bright"));
    }

    @Test
    void of_a_few_teams_nobody_knows_what_is_usual() {
        var uses = usual(5);
        uses.put(new TeamId("bright"), use(13, 90));

        assertThat(BrightSpots.among(uses)).isEmpty();
    }

    @Test
    void a_good_month_is_not_enough() {
        var uses = usual(10);
        uses.put(new TeamId("bright"), use(4, 90));

        assertThat(BrightSpots.among(uses)).isEmpty();
    }

    private static Map<TeamId, Use> usual(int teams) {
        var uses = new HashMap<TeamId, Use>();
        for (int number = 0; number < teams; number++) {
            uses.put(new TeamId("team-" + number), use(13, 40 + number % 5));
        }
        return uses;
    }

    private static Use use(int weeks, int coreWork) {
        return new Use(weeks, 100, 100, 100, coreWork, 300, 0);
    }
}
