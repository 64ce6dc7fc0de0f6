package io.undercurrent.proving.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.undercurrent.proving.organisation.Blueprint;
import io.undercurrent.proving.organisation.Company;
import io.undercurrent.proving.organisation.Organisation;
import io.undercurrent.proving.organisation.Planted.Kind;
import io.undercurrent.proving.organisation.TeamPlan;
import io.undercurrent.proving.play.Outcome;
import io.undercurrent.proving.play.PlayOrganisation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// The synthetic organisation, from HTTP through Kafka to the lights and the page a person opens.
@TestInstance(Lifecycle.PER_CLASS)
class PlantedSignalsIT {
    private static final Blueprint BLUEPRINT = Company.blueprint(Company.SEED, Company.LAST_WEEK);
    private static final int WITHIN = 13;
    private static final int SMALLEST = 5;

    private final House house = new House();
    private Outcome outcome = new Outcome(BLUEPRINT, Map.of());

    @BeforeAll
    void play() {
        new PlayOrganisation(house.stack(), System.out).play(new Organisation(BLUEPRINT));
        outcome = Outcome.read(house.stack(), BLUEPRINT);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void every_planted_team_that_is_large_enough_is_seen_within_thirteen_weeks() {
        for (var team : planted(true)) {
            var from = team.planted().orElseThrow().from();

            assertThat(outcome.firstSeen(team))
                    .as(team.name())
                    .hasValueSatisfying(week -> assertThat(week).isBetween(from, from + WITHIN - 1));
        }
    }

    @Test
    void in_the_last_week_at_most_three_others_stand_at_watch_and_one_at_flag() {
        assertThat(outcome.othersAt("watch")).hasSizeLessThanOrEqualTo(3);
        assertThat(outcome.othersAt("flag")).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void teams_too_small_to_show_are_withheld() {
        assertThat(planted(false))
                .hasSize(2)
                .allSatisfy(team -> assertThat(outcome.levelAtTheEnd(team)).isEqualTo("withheld"));
    }

    @Test
    void playing_it_twice_changes_nothing() {
        var before = house.stack().signals().facts();

        new PlayOrganisation(house.stack(), System.out).play(new Organisation(BLUEPRINT));

        assertThat(house.stack().signals().facts()).isEqualTo(before);
        assertThat(Outcome.read(house.stack(), BLUEPRINT)).isEqualTo(outcome);
    }

    @Test
    void the_page_a_person_opens_shows_the_planted_teams_and_their_levels() {
        try (var browser = new Browser()) {
            var page = browser.signedIn(house.stack().addresses().signals(), "hr");

            for (var team : planted(true)) {
                var row = page.locator("tr", new Page.LocatorOptions().setHasText(team.name()));
                assertThat(row.first().innerText()).containsIgnoringCase(outcome.levelAtTheEnd(team));
            }
        }
    }

    private static List<TeamPlan> planted(boolean largeEnough) {
        return BLUEPRINT.plantedTeams().stream()
                .filter(team -> team.size() >= SMALLEST == largeEnough)
                .filter(team -> !team.suffers(Kind.TALENT_FLIGHT) && !team.suffers(Kind.POLARIZATION))
                .toList();
    }
}
