package io.undercurrent.pilot.programme.http;

import io.undercurrent.kit.access.LooksAt;
import io.undercurrent.kit.access.Matter;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.pilot.pilot.domain.Moments;
import io.undercurrent.pilot.usage.domain.Stretch;
import io.undercurrent.pilot.usage.domain.UsageReports;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.threeten.extra.YearWeek;

@Path("/v1/teams/{id}/usage")
@RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.ADMIN})
@Tag(name = "Programme")
class TeamUsageResource {
    private final UsageReports usage;
    private final Onlooker onlooker;
    private final Moments moments;

    TeamUsageResource(UsageReports usage, Onlooker onlooker, Moments moments) {
        this.usage = usage;
        this.onlooker = onlooker;
        this.moments = moments;
    }

    @GET
    @LooksAt(Matter.USAGE)
    @Operation(
            operationId = "readTeamUsage",
            summary = "How one team uses each tool, four weeks at a time, and how much became habit",
            description = "A habit is nine of the last twelve weeks, an early one four of the last four. Reports count"
                    + " heads and not people, so a share is told as a range: no fewer, no more. It assumes that"
                    + " licences stayed with the same people.")
    @APIResponse(responseCode = "200", description = "Usage tool by tool")
    public TeamUsageView usage(String id, @RestQuery @DefaultValue("52") @Min(12) @Max(78) int weeks) {
        var team = onlooker.crowd(id);
        var over = Stretch.endingWith(YearWeek.from(moments.today()), weeks);
        return TeamUsageView.of(team, over, usage.of(team.id(), over));
    }
}
