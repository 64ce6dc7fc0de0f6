package io.undercurrent.signals.signal.http;

import io.undercurrent.kit.access.LooksAt;
import io.undercurrent.kit.access.Matter;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.signal.SignalSheet;
import io.undercurrent.signals.signal.SignalSheet.Wanted;
import io.undercurrent.signals.signal.domain.Sight;
import io.undercurrent.signals.signal.domain.SignalId;
import io.undercurrent.signals.signal.domain.SignalLine;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/signals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "signals",
        description =
                "Rising uncertainty, silent resistance, talent flight and polarization, each per team. A kind that has"
                        + " not been evaluated is absent, which does not mean calm.")
class SignalResource {

    private final SignalSheet sheet;
    private final Reader reader;

    SignalResource(SignalSheet sheet, Reader reader) {
        this.sheet = sheet;
        this.reader = reader;
    }

    @GET
    @LooksAt(Matter.SIGNALS)
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.ADMIN, Roles.TEAM_LEAD})
    @Operation(operationId = "signals", summary = "Signals of all teams the reader may see, ordered by team and kind")
    public Page<SignalItem> signals(
            @QueryParam("kind") @Parameter(description = "Only this kind", example = "uncertainty") @Nullable
                    String kind,
            @QueryParam("level") @Parameter(description = "Only this level", example = "flag") @Nullable String level,
            @QueryParam("team") @Parameter(description = "Only this team", example = "claims-north") @Nullable
                    String team,
            @BeanParam PageQuery page) {
        var sight = Sight.of(reader.roles(), reader.teams());
        var wanted = new Wanted(
                Optional.ofNullable(kind).map(SignalResource::kind),
                Optional.ofNullable(level).map(SignalResource::level),
                Optional.ofNullable(team).filter(id -> !id.isBlank()).map(TeamId::new));
        var lines = sheet.signals(sight, wanted, page.after(SignalResource::place), page.oneMoreThanLimit());
        return Page.of(lines, page, SignalResource::position).map(SignalItem::of);
    }

    private static SignalKind kind(String text) {
        return SignalKind.of(text)
                .orElseThrow(() -> Problem.badRequest("unknown-kind", "There is no signal of kind " + text)
                        .withError("kind", "must be uncertainty, silent-resistance, talent-flight or polarization")
                        .asException());
    }

    private static Level level(String text) {
        return Arrays.stream(Level.values())
                .filter(level -> level.wireName().equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("unknown-level", "There is no level " + text)
                        .withError("level", "must be calm, watch, flag, withheld or stale")
                        .asException());
    }

    private static String position(SignalLine line) {
        return line.id().kind().wireName() + " " + line.id().team().value();
    }

    private static SignalId place(String position) {
        var parts = position.split(" ", 2);
        if (parts.length < 2 || parts[1].isBlank()) {
            throw new IllegalArgumentException("A place is a kind and a team");
        }
        return new SignalId(new TeamId(parts[1]), kind(parts[0]));
    }
}
