package io.undercurrent.survey.workforce.http;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.workforce.domain.Team;
import io.undercurrent.survey.workforce.domain.TeamQuery;
import io.undercurrent.survey.workforce.domain.Teams;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/teams")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PEOPLE_ANALYST, Roles.ADMIN, Roles.WORKS_COUNCIL, Roles.INTEGRATION, Roles.TEAM_LEAD})
@Tag(name = "Teams", description = "The teams, in their tree")
class TeamResource {

    private final Teams teams;
    private final VisibleTeams visible;

    TeamResource(Teams teams, VisibleTeams visible) {
        this.teams = teams;
        this.visible = visible;
    }

    @GET
    @Unwatched(because = "names, the tree and sizes from five on")
    @Operation(
            operationId = "listTeams",
            summary = "The teams one may see, by id",
            description = "A team lead sees the own teams and those below them.")
    @APIResponse(responseCode = "200", description = "A page of teams")
    public Page<TeamView> list(
            @QueryParam("parent") @Parameter(description = "Only teams directly below this one") @Nullable
                    String parent,
            @BeanParam PageQuery page) {
        var query = new TeamQuery(Optional.ofNullable(parent), visible.ids(), page.after(), page.oneMoreThanLimit());
        return Page.of(teams.page(query), page, Team::id).map(TeamView::of);
    }

    @GET
    @Unwatched(because = "names, the tree and sizes from five on")
    @Path("/{id}")
    @Operation(
            operationId = "showTeam",
            summary = "One team or group",
            description = "Of a team in a group it names the group and its teams; so does the sheet of the group.")
    @APIResponse(
            responseCode = "200",
            description = "The team as it stands",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TeamSheet.class),
                            examples = @ExampleObject(name = "a team in a group", value = TeamSheet.EXAMPLE)))
    public TeamSheet show(String id) {
        return sheet(visible.one(id));
    }

    private TeamSheet sheet(Team team) {
        var group = team.pooledInto()
                .flatMap(teams::find)
                .map(found -> TeamSheet.GroupView.of(found, teams.members(found.id())));
        return TeamSheet.of(team, group.orElse(null), teams.members(team.id()));
    }
}
