package io.undercurrent.survey.workforce;

import static io.undercurrent.survey.Hris.all;
import static io.undercurrent.survey.Hris.employee;
import static io.undercurrent.survey.Hris.imports;
import static io.undercurrent.survey.Hris.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contracts.Stratum;
import io.undercurrent.contracts.TeamStaffed;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.CleanSlate;
import io.undercurrent.survey.Told;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class StaffingIT {

    private static final YearWeek HIRED = YearWeek.of(2025, 49);
    private static final YearWeek LAST = YearWeek.of(2026, 11);

    private final String root = "root-" + UUID.randomUUID();
    private final String sales = "sales-" + UUID.randomUUID();

    @Inject
    CleanSlate slate;

    @Inject
    Told told;

    @BeforeEach
    void nobody_yet() {
        slate.wipe();
    }

    @Test
    void every_week_since_the_first_hire_is_told_once() {
        imports("mode=full&asOf=2026-03-15", all(team(root, "", 6), team(sales, root, 5)));

        await().untilAsserted(() ->
                assertThat(staffed(sales)).extracting(TeamStaffed::week).containsExactlyElementsOf(weeks(HIRED, LAST)));
        assertThat(staffed(sales).getFirst().strata()).containsExactly(new Stratum("0-1y", "care", false, 5.0, 0, 5));
        assertThat(staffed(sales).getLast().strata()).containsExactly(new Stratum("0-1y", "care", false, 5.0, 0, 0));
    }

    @Test
    void a_team_of_four_is_counted_with_its_parent() {
        imports("mode=full&asOf=2026-03-15", all(team(root, "", 6), team(sales, root, 4)));

        await().untilAsserted(() ->
                assertThat(staffed(root)).hasSize(weeks(HIRED, LAST).size()));
        assertThat(staffed(root).getLast().strata()).containsExactly(new Stratum("0-1y", "care", false, 10.0, 0, 0));
        assertThat(staffed(sales)).isEmpty();
    }

    @Test
    void a_late_leaver_corrects_the_weeks_from_then_on_and_no_other() {
        imports("mode=full&asOf=2026-03-15", team(root, "", 6));
        await().untilAsserted(() ->
                assertThat(staffed(root)).hasSize(weeks(HIRED, LAST).size()));

        var end = "\"endDate\":\"2026-03-04\",\"endReason\":\"voluntary\"";
        imports("mode=delta&asOf=2026-03-15", employee(root + "-0", root, "", end));

        await().untilAsserted(() -> assertThat(staffed(root))
                .filteredOn(event -> event.revision() == 2)
                .extracting(TeamStaffed::week)
                .containsExactly(YearWeek.of(2026, 10), LAST));
        assertThat(staffed(root))
                .filteredOn(event -> event.revision() == 2)
                .flatExtracting(TeamStaffed::strata)
                .containsExactly(
                        new Stratum("0-1y", "care", false, 5 + 3 / 7.0, 1, 0),
                        new Stratum("0-1y", "care", false, 5.0, 0, 0));
    }

    @Test
    void a_later_picture_tells_the_weeks_that_have_passed_since() {
        imports("mode=full&asOf=2026-03-15", team(root, "", 6));

        imports("mode=delta&asOf=2026-03-29", employee(root + "-0", root, "", ""));

        await().untilAsserted(() -> assertThat(staffed(root))
                .extracting(TeamStaffed::week)
                .containsExactlyElementsOf(weeks(HIRED, YearWeek.of(2026, 13))));
    }

    private List<TeamStaffed> staffed(String team) {
        return told.about(team, TeamStaffed.class);
    }

    private static List<YearWeek> weeks(YearWeek first, YearWeek last) {
        return IntStream.iterate(0, week -> !first.plusWeeks(week).isAfter(last), week -> week + 1)
                .mapToObj(first::plusWeeks)
                .toList();
    }
}
