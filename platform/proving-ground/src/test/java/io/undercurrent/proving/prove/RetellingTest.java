package io.undercurrent.proving.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.proving.organisation.Blueprint;
import io.undercurrent.proving.organisation.Conditions;
import io.undercurrent.proving.organisation.Member;
import io.undercurrent.proving.organisation.Organisation;
import io.undercurrent.proving.organisation.TeamPlan;
import io.undercurrent.signals.evidence.domain.Staffing.Group;
import io.undercurrent.signals.evidence.domain.SurveyResult;
import io.undercurrent.signals.evidence.domain.TeamId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class RetellingTest {
    private static final List<TeamPlan> TEAMS = List.of(team("large", 12), team("a", 3), team("b", 4), team("c", 4));
    private static final Blueprint BLUEPRINT =
            new Blueprint(3, YearWeek.of(2025, 1), 50, TEAMS, Conditions.STILL.withTurnover(0.5));
    private final Organisation organisation = new Organisation(BLUEPRINT);

    @Test
    void nothing_is_told_of_fewer_than_five() {
        var told = Retelling.of(organisation, Pools.NONE, -150);

        assertThat(told.results()).allMatch(result -> result.answered() >= 5);
        assertThat(told.usage()).allMatch(usage -> usage.licensed() >= 5);
        assertThat(told.staffing()).allMatch(staffing -> staffing.team().equals(new TeamId("large")));
        assertThat(told.teams())
                .filteredOn(team -> !team.id().value().equals("large"))
                .allMatch(team -> team.headcount().isEmpty());
    }

    @Test
    void small_teams_answer_together() {
        var told = Retelling.of(organisation, Pools.of(TEAMS), 0);

        assertThat(told.results()).extracting(SurveyResult::team).contains(new TeamId("pool-0"));
        assertThat(told.results())
                .filteredOn(result -> result.team().equals(new TeamId("pool-0")))
                .allMatch(result -> result.invited() == 11);
        assertThat(told.teams())
                .filteredOn(team -> team.pooledInto().isPresent())
                .hasSize(3)
                .allMatch(team -> team.pooledInto().equals(Optional.of(new TeamId("pool-0"))));
    }

    @Test
    void everybody_who_left_by_choice_is_counted_once_and_twelve_always_work_there() {
        var told = Retelling.of(organisation, Pools.NONE, -150);
        var own = organisation.members(TEAMS.getFirst()).stream()
                .filter(Member::byChoice)
                .count();

        var leavers = told.staffing().stream()
                .flatMap(staffing -> staffing.groups().stream())
                .mapToInt(Group::voluntaryLeavers)
                .sum();

        assertThat(own).isPositive();
        assertThat(leavers).isEqualTo((int) own);
        assertThat(told.staffing())
                .allMatch(staffing -> staffing.groups().stream()
                                .mapToDouble(Group::personWeeks)
                                .sum()
                        == 12);
    }

    private static TeamPlan team(String id, int size) {
        return new TeamPlan(id, id, Optional.of("above"), size, Optional.empty());
    }
}
