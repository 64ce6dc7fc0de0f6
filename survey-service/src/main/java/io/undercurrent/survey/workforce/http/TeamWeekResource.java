package io.undercurrent.survey.workforce.http;

import static java.util.stream.Collectors.toSet;

import io.undercurrent.kit.access.LooksAt;
import io.undercurrent.kit.access.Matter;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.workforce.domain.Team;
import io.undercurrent.survey.workforce.domain.TeamWeeks;
import io.undercurrent.survey.workforce.domain.Teams;
import io.undercurrent.survey.workforce.domain.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/teams/{id}/weeks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PEOPLE_ANALYST, Roles.ADMIN, Roles.WORKS_COUNCIL, Roles.INTEGRATION, Roles.TEAM_LEAD})
@Tag(name = "Teams")
class TeamWeekResource {

    private final VisibleTeams visible;
    private final Teams teams;
    private final TeamWeeks weeks;
    private final Today today;

    TeamWeekResource(VisibleTeams visible, Teams teams, TeamWeeks weeks, Today today) {
        this.visible = visible;
        this.teams = teams;
        this.weeks = weeks;
        this.today = today;
    }

    @GET
    @LooksAt(value = Matter.STAFFING, team = "id")
    @Operation(
            operationId = "listTeamWeeks",
            summary = "How a team was staffed in past weeks, as it is known today",
            description = "Up to 104 weeks, all on one page. Nothing is counted below five.")
    @APIResponse(responseCode = "200", description = "Every week, the oldest first")
    public Page<TeamWeekView> list(String id, @BeanParam WeekParameters asked) {
        var team = visible.one(id);
        var items = weeks.of(counted(team), asked.weeks(today)).stream()
                .map(week -> TeamWeekView.of(week.toldOf(team)))
                .toList();
        return new Page<>(items, null);
    }

    private Set<String> counted(Team team) {
        return team.isGroup() ? teams.members(team.id()).stream().map(Team::id).collect(toSet()) : Set.of(team.id());
    }
}
