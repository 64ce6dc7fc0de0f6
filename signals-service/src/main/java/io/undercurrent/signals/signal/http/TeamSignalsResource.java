package io.undercurrent.signals.signal.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.problem.ProblemException;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.signal.LookAtSignals;
import io.undercurrent.signals.signal.LookAtSignals.Look;
import io.undercurrent.signals.signal.SignalSheet;
import io.undercurrent.signals.signal.SignalSheet.Wanted;
import io.undercurrent.signals.signal.domain.Sight;
import io.undercurrent.signals.signal.domain.Words;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/teams/{id}/signals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PEOPLE_ANALYST, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.ADMIN, Roles.TEAM_LEAD})
@Tag(name = "signals")
class TeamSignalsResource {

    private static final int ALL_KINDS = SignalKind.values().length;

    private final SignalSheet sheet;
    private final LookAtSignals lookAtSignals;
    private final Reader reader;

    TeamSignalsResource(SignalSheet sheet, LookAtSignals lookAtSignals, Reader reader) {
        this.sheet = sheet;
        this.lookAtSignals = lookAtSignals;
        this.reader = reader;
    }

    @Schema(name = "TeamSignals")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record TeamView(
            @Schema(examples = "claims-north") String teamId,
            @Schema(examples = "Claims North") String name,

            @Schema(
                    enumeration = {"<5", "5-7", "8-11", "12-19", "20-30", "31+"},
                    examples = "8-11")
            String size,

            List<SignalItem> items) {}

    @GET
    @Operation(operationId = "teamSignals", summary = "All signals of one team")
    public TeamView signals(@PathParam("id") @Parameter(example = "claims-north") String id) {
        var team = sheet.team(sight(), team(id)).orElseThrow(TeamSignalsResource::unknownTeam);
        var wanted = new Wanted(Optional.empty(), Optional.empty(), Optional.of(team.id()));
        var signals = sheet.signals(sight(), wanted, Optional.empty(), ALL_KINDS);
        return new TeamView(
                team.id().value(),
                team.name(),
                team.size().text(),
                signals.stream().map(SignalItem::of).toList());
    }

    @GET
    @Path("/{kind}")
    @Operation(operationId = "evidence", summary = "One signal of one team, and why it stands where it stands")
    public EvidenceView evidence(
            @PathParam("id") @Parameter(example = "claims-north") String id,
            @PathParam("kind") @Parameter(example = "uncertainty") String kind,
            @Context HttpHeaders headers) {
        var wanted = SignalKind.of(kind).orElseThrow(() -> unknownKind(kind));
        return switch (lookAtSignals.look(sight(), team(id), wanted)) {
            case Look.Seen seen -> EvidenceView.of(seen.evidence(), Words.in(headers.getAcceptableLanguages()));
            case Look.NoSuchTeam _ -> throw unknownTeam();
            case Look.NotEvaluated _ -> throw notEvaluated(kind);
        };
    }

    private Sight sight() {
        return Sight.of(reader.roles(), reader.teams());
    }

    private static TeamId team(String id) {
        if (id.isBlank()) {
            throw unknownTeam();
        }
        return new TeamId(id);
    }

    /// The same words for a team that does not exist and one that is not the reader's to see.
    private static ProblemException unknownTeam() {
        return Problem.notFound("unknown-team", "There is no such team among those you may see")
                .asException();
    }

    private static ProblemException unknownKind(String kind) {
        return Problem.notFound("unknown-kind", "There is no signal of kind " + kind)
                .asException();
    }

    private static ProblemException notEvaluated(String kind) {
        return Problem.notFound(
                        "signal-not-evaluated",
                        "The signal " + kind + " has not been evaluated for this team; that does not mean calm")
                .asException();
    }
}
