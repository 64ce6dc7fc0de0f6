package io.undercurrent.signals.overview.http;

import io.undercurrent.contracts.Weeks;
import io.undercurrent.kit.access.LooksAt;
import io.undercurrent.kit.access.Matter;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.overview.Matrix;
import io.undercurrent.signals.signal.domain.Sight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

@Path("/v1/overview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "overview", description = "The whole organisation on one sheet")
class OverviewResource {

    private final Matrix matrix;
    private final Reader reader;

    OverviewResource(Matrix matrix, Reader reader) {
        this.matrix = matrix;
        this.reader = reader;
    }

    @GET
    @LooksAt(Matter.OVERVIEW)
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.ADMIN, Roles.TEAM_LEAD})
    @Operation(
            operationId = "overview",
            summary = "Teams × signals as they stood at the end of a week, ordered by team id")
    public OverviewView overview(
            @QueryParam("week")
                    @Parameter(
                            description = "Look back to this ISO week; absent: the newest round",
                            example = "2026-W20")
                    @Nullable
                    String week,
            @QueryParam("parent")
                    @Parameter(description = "Only the teams directly below this one", example = "claims")
                    @Nullable
                    String parent,
            @BeanParam PageQuery query) {
        var sight = Sight.of(reader.roles(), reader.teams());
        var sheet = matrix.byTeam(
                sight,
                Optional.ofNullable(week).map(OverviewResource::week),
                Optional.ofNullable(parent).flatMap(OverviewResource::id),
                query.after().flatMap(OverviewResource::id),
                query.oneMoreThanLimit());
        return OverviewView.of(
                sheet.round(), Page.of(sheet.rows(), query, row -> row.id().value()));
    }

    private static Optional<TeamId> id(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new TeamId(text));
    }

    private static YearWeek week(String text) {
        try {
            return Weeks.parse(text);
        } catch (DateTimeParseException _) {
            throw Problem.badRequest("week-unreadable", "There is no ISO week " + text)
                    .withError("week", "must be an ISO week such as 2026-W11")
                    .asException();
        }
    }
}
