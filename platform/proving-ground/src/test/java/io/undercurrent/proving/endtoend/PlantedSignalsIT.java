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
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
    void in_the_last_week_at_most_one_other_in_ten_stands_at_watch_and_one_at_flag() {
        assertThat(outcome.othersAt("watch"))
                .hasSizeLessThanOrEqualTo(BLUEPRINT.teams().size() / 10);
        assertThat(outcome.othersAt("flag")).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_change_is_found_and_explained(Kind kind) {
        var lit = planted(true).stream()
                .filter(team -> team.suffers(kind) && outcome.isLitAtTheEnd(team))
                .toList();

        assertThat(lit).isNotEmpty().allSatisfy(team -> {
            var evidence = house.stack().explanations().of(team.id(), kind.signal());
            assertThat(evidence.summary()).contains("could still be chance");
            assertThat(evidence.indicators()).isNotEmpty();
            assertThat(evidence.otherReadings()).isNotEmpty();
            assertThat(evidence.advice()).isNotEmpty();
        });
    }

    @Test
    void the_mandate_trap_is_called_by_its_name() {
        var trapped = planted(true).stream()
                .filter(team -> team.suffers(Kind.MANDATE_TRAP))
                .toList();

        assertThat(trapped)
                .isNotEmpty()
                .allSatisfy(team -> assertThat(house.stack()
                                .explanations()
                                .of(team.id(), Kind.MANDATE_TRAP.signal())
                                .pattern())
                        .isEqualTo("mandate-trap"));
    }

    @Test
    void a_light_goes_out_after_its_change_has_passed() {
        var passing = planted(true).stream()
                .filter(team -> team.planted().orElseThrow().passes())
                .toList();

        assertThat(passing).isNotEmpty().allSatisfy(team -> {
            var until = team.planted().orElseThrow().until();
            assertThat(outcome.isOn(until - 1, team.id(), Kind.UNCERTAINTY.signal()))
                    .isTrue();
            assertThat(outcome.firstCleared(team))
                    .hasValueSatisfying(week -> assertThat(week).isLessThan(until + WITHIN));
            assertThat(outcome.isLitAtTheEnd(team)).isFalse();
        });
    }

    @Test
    void teams_too_small_to_show_say_nothing_of_their_own() {
        var tooSmall = planted(false);

        assertThat(tooSmall).hasSize(2).allSatisfy(team -> {
            var kind = team.planted().orElseThrow().kind().signal();
            var evidence = house.stack().explanations().of(team.id(), kind);
            assertThat(evidence.level().equals("withheld") || evidence.spokenForBy() != null)
                    .as(evidence.summary())
                    .isTrue();
        });
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

            var columns = page.locator("thead").first().innerText().toLowerCase(Locale.ROOT);
            var shown = planted(true).stream()
                    .filter(team -> columns.contains(signal(team).replace('-', ' ')))
                    .toList();
            assertThat(shown).hasSizeGreaterThanOrEqualTo(6).allSatisfy(team -> {
                var row = page.locator("tr", new Page.LocatorOptions().setHasText(team.name()));
                assertThat(row.first().innerText()).containsIgnoringCase(outcome.levelAtTheEnd(team));
            });
        }
    }

    private static String signal(TeamPlan team) {
        return team.planted().orElseThrow().kind().signal();
    }

    private static List<TeamPlan> planted(boolean largeEnough) {
        return BLUEPRINT.plantedTeams().stream()
                .filter(team -> team.size() >= SMALLEST == largeEnough)
                .toList();
    }
}
