package io.undercurrent.signals;

import static io.undercurrent.signals.Asking.as;
import static io.undercurrent.signals.Asking.evaluate;
import static io.undercurrent.signals.Asking.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contracts.Event;
import io.undercurrent.contracts.ItemResult;
import io.undercurrent.contracts.TeamDescribed;
import io.undercurrent.contracts.TeamResultPublished;
import io.undercurrent.contracts.TeamUsageReported;
import io.undercurrent.stack.testing.TestStack;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Beside the town: `audit` and `tax`, too small to be told of alone and told of together, and `few`, who are six.
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SmallTeamsIT {

    private static final int WEEKS = 24;
    private static final int CHANGE = 12;
    private static boolean told;

    @Inject
    Jdbi jdbi;

    @TestHTTPResource("/")
    URI home = URI.create("http://unset");

    @BeforeEach
    void a_town_with_small_teams_has_been_told_once() {
        if (!told) {
            Asking.forgetEverything(jdbi);
            Telling.tell(facts());
            evaluate("2026-W24");
            told = true;
        }
    }

    @Test
    void a_small_team_shows_what_its_group_shows() {
        get("/v1/teams/audit/signals/uncertainty")
                .statusCode(200)
                .body("teamId", is("audit"))
                .body("level", anyOf(is("watch"), is("flag")))
                .body("why", nullValue())
                .body("spokenForBy.teamId", is("audit-and-tax"))
                .body("spokenForBy.members.name", is(List.of("Audit", "Tax")))
                .body("summary", startsWith("Audit and Tax together, because Audit alone is too small: since about"));
        get("/v1/teams/tax/signals/uncertainty")
                .body("summary", startsWith("Audit and Tax together, because Tax alone is too small: since about"));
        get("/v1/overview?limit=200")
                .body("items.find { it.teamId == 'audit' }.size", is("<5"))
                .body("items.find { it.teamId == 'audit' }.signals.uncertainty.level", anyOf(is("watch"), is("flag")));
    }

    @Test
    void the_lead_of_a_small_team_sees_its_group_and_not_the_other_team() {
        as("team-lead", "audit")
                .get("/v1/teams/audit/signals")
                .then()
                .statusCode(200)
                .body("spokenForBy.name", is("Audit and Tax"))
                .body("items.find { it.kind == 'uncertainty' }.level", anyOf(is("watch"), is("flag")));
        as("team-lead", "audit").get("/v1/teams/tax/signals").then().statusCode(404);
        as("team-lead", "audit").get("/v1/teams/audit-and-tax/signals").then().statusCode(404);
    }

    @Test
    void of_six_people_three_numbers_are_told_and_no_line() {
        get("/v1/teams/few/signals/uncertainty")
                .body("why", nullValue())
                .body("chart", nullValue())
                .body("indicators.interval", everyItem(nullValue()))
                .body("series.value", everyItem(nullValue()))
                .body("series.level", hasItem("calm"))
                .body("falseDiscoveryRate", notNullValue());
        var before = get("/v1/teams/few/signals/uncertainty").extract().<List<Float>>path("indicators.before");
        assertThat(before.stream().filter(Objects::nonNull)).hasSize(1);
    }

    @Test
    void the_pages_explain_both() {
        var browsing = Browsing.as("hr", "people-analyst", home);

        var small = browsing.page("/teams/audit");
        var few = browsing.page("/teams/few");

        assertThat(small.select(".together").text()).contains("too small to be told of alone", "Audit, Tax");
        assertThat(few.select("#uncertainty svg.chart")).isEmpty();
        assertThat(few.select("#uncertainty svg.strip[role=img]").attr("aria-label"))
                .startsWith("Levels from 2026-W0");
        assertThat(few.select("#uncertainty figcaption").text()).contains("three numbers at most");
        assertThat(browsing.page("/").select("tr:has(a[href='/teams/few']) svg.spark"))
                .isEmpty();
    }

    @Test
    void a_team_too_small_without_a_group_stays_dark() {
        get("/v1/teams/team-tiny/signals")
                .body("items.level", everyItem(is("withheld")))
                .body("items.why", everyItem(is("too-few-people")))
                .body("advice", empty())
                .body("items.level", not(hasItem("calm")));
    }

    private static List<Event> facts() {
        var town = new Town(1, WEEKS);
        var facts = new ArrayList<Event>(town.facts());
        facts.add(new TeamDescribed("audit-and-tax", "Audit and Tax", "south", 16, true, 1L));
        facts.add(new TeamDescribed("audit", "Audit", "south", null, true, "audit-and-tax", 1L));
        facts.add(new TeamDescribed("tax", "Tax", "south", null, true, "audit-and-tax", 1L));
        facts.add(new TeamDescribed("few", "Few", "north", 6, true, 1L));
        IntStream.rangeClosed(1, WEEKS).forEach(week -> facts.addAll(small(town, week)));
        return facts;
    }

    private static List<Event> small(Town town, int week) {
        return Stream.concat(town.week(week).stream().flatMap(SmallTeamsIT::asTheGroup), Stream.of(sixOf(week)))
                .toList();
    }

    /// What the uncertain team of the town says, the group says too.
    private static Stream<Event> asTheGroup(Event fact) {
        return switch (fact) {
            case TeamResultPublished it
            when it.teamId().equals(Town.UNCERTAIN) ->
                Stream.of(new TeamResultPublished(
                        it.waveId(), "audit-and-tax", it.week(), it.invited(), it.answered(), it.items(), 1L));
            case TeamUsageReported it
            when it.teamId().equals(Town.UNCERTAIN) ->
                Stream.of(new TeamUsageReported(
                        "audit-and-tax",
                        it.tool(),
                        it.week(),
                        it.licensed(),
                        it.onLeave(),
                        it.loggedIn(),
                        it.active(),
                        it.coreWorkActive(),
                        it.sessions(),
                        it.workarounds(),
                        1L));
            default -> Stream.empty();
        };
    }

    private static TeamResultPublished sixOf(int week) {
        var clarity = week < CHANGE ? List.of(0, week % 2, 2 - week % 2, 3, 1) : List.of(3, 2, 1, 0, 0);
        return new TeamResultPublished(
                "wave-" + week,
                "few",
                Town.FIRST.plusWeeks(week - 1L),
                6,
                6,
                List.of(new ItemResult("role-clarity-1", "role-clarity", clarity, 0, 0)),
                1L);
    }
}
