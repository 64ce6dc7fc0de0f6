package io.undercurrent.signals.signal.http;

import io.undercurrent.kit.access.LooksAt;
import io.undercurrent.kit.access.Matter;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.problem.ProblemException;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.signal.LookAtSignals;
import io.undercurrent.signals.signal.LookAtSignals.Seen;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/teams/{id}/signals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PEOPLE_ANALYST, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.ADMIN, Roles.TEAM_LEAD})
@Tag(name = "signals")
class TeamSignalsResource {

    private final LookAtSignals lookAtSignals;
    private final Reader reader;

    TeamSignalsResource(LookAtSignals lookAtSignals, Reader reader) {
        this.lookAtSignals = lookAtSignals;
        this.reader = reader;
    }

    @GET
    @LooksAt(Matter.SIGNALS)
    @Operation(operationId = "teamSignals", summary = "All signals of one team, and one advice for all of them")
    public TeamSignalsView signals(
            @PathParam("id") @Parameter(example = "claims-north") String id, @Context HttpHeaders headers) {
        return TeamSignalsView.of(look(id), Words.in(headers.getAcceptableLanguages()));
    }

    @GET
    @LooksAt(Matter.EVIDENCE)
    @Path("/{kind}")
    @Operation(operationId = "evidence", summary = "One signal of one team, and why it stands where it stands")
    public EvidenceView evidence(
            @PathParam("id") @Parameter(example = "claims-north") String id,
            @PathParam("kind") @Parameter(example = "uncertainty") String kind,
            @Context HttpHeaders headers) {
        var wanted = SignalKind.of(kind).orElseThrow(() -> unknownKind(kind));
        var seen = look(id);
        var evidence = seen.of(wanted).orElseThrow(() -> notEvaluated(kind));
        return EvidenceView.of(evidence, seen.counsel(), Words.in(headers.getAcceptableLanguages()));
    }

    private Seen look(String id) {
        return lookAtSignals.look(sight(), team(id)).orElseThrow(TeamSignalsResource::unknownTeam);
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
