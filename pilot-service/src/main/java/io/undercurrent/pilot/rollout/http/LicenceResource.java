package io.undercurrent.pilot.rollout.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.pilot.rollout.domain.Licence;
import io.undercurrent.pilot.rollout.domain.RollOuts;
import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.teams.domain.TeamId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/licences")
@RolesAllowed({Roles.INTEGRATION, Roles.ADMIN, Roles.PEOPLE_ANALYST, Roles.WORKS_COUNCIL})
@Tag(name = "Roll-outs")
class LicenceResource {

    private final RollOuts rollOuts;
    private final Reader reader;

    LicenceResource(RollOuts rollOuts, Reader reader) {
        this.rollOuts = rollOuts;
        this.reader = reader;
    }

    @GET
    @Unwatched(because = "who was given a tool, not what a team did with it")
    @Operation(operationId = "listLicences", summary = "Which team had which tool when, the oldest first for each team")
    @APIResponse(responseCode = "200", description = "A page of licences")
    public Page<LicenceView> list(
            @RestQuery Optional<@Pattern(regexp = TeamId.FORM) String> team,
            @RestQuery Optional<@Pattern(regexp = ToolId.FORM) String> tool,
            @BeanParam PageQuery query) {
        reader.needsScope(Roles.USAGE);
        var found = rollOuts.licences(
                query.after(LicenceResource::place),
                team.map(TeamId::new),
                tool.map(ToolId::new),
                query.oneMoreThanLimit());
        return Page.of(found, query, LicenceResource::position).map(LicenceView::of);
    }

    private static String position(Licence licence) {
        return licence.from() + "/" + licence.tool().value() + "/"
                + licence.team().value();
    }

    /// Only a team may have a slash in its name.
    private static Licence.Place place(String cursor) {
        var parts = cursor.split("/", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("A place is a day, a tool and a team");
        }
        return new Licence.Place(new TeamId(parts[2]), new ToolId(parts[1]), LocalDate.parse(parts[0]));
    }

    @Schema(name = "Licence")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record LicenceView(
            @Schema(examples = "finance-1") String teamId,
            @Schema(examples = "copilot") String tool,
            @Schema(examples = "2026-01-05") LocalDate from,

            @Schema(description = "The last day; null while it goes on", examples = "2026-09-30") @Nullable
            LocalDate until,

            @Schema(description = "Null when nobody counted them", examples = "12") @Nullable
            Integer licences,

            UUID rollOutId) {
        static LicenceView of(Licence licence) {
            return new LicenceView(
                    licence.team().value(),
                    licence.tool().value(),
                    licence.from(),
                    licence.until().orElse(null),
                    licence.licences().orElse(null),
                    licence.rollOut());
        }
    }
}
