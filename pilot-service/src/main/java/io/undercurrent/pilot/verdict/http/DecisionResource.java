package io.undercurrent.pilot.verdict.http;

import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.pilot.pilot.domain.Decided;
import io.undercurrent.pilot.pilot.domain.Moments;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.verdict.DecidePilot;
import io.undercurrent.pilot.verdict.domain.Verdicts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/pilots/{id}/decide")
@RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.ADMIN})
@Tag(name = "Verdicts")
class DecisionResource {
    private final DecidePilot decidePilot;
    private final Verdicts verdicts;
    private final Onlooker onlooker;
    private final Moments moments;

    DecisionResource(DecidePilot decidePilot, Verdicts verdicts, Onlooker onlooker, Moments moments) {
        this.decidePilot = decidePilot;
        this.verdicts = verdicts;
        this.onlooker = onlooker;
        this.moments = moments;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "decidePilot",
            summary = "Scale, adapt or stop a concluded pilot, or leave it undecided",
            description = "To scale takes two gates (it removes real friction; people trust it enough to use it in a"
                    + " busy week) and an answer to what stays human; no friction may block. Before the planned end"
                    + " only with a reason. The numbers are kept beside the answers.")
    @APIResponse(responseCode = "200", description = "The decision, and the numbers beside it")
    public DecisionTakenView decide(UUID id, @NotNull @Valid DecisionBody body) {
        var today = moments.now().atOffset(ZoneOffset.UTC).toLocalDate();
        var kept = Answers.made(decidePilot.decide(onlooker.caller(), new PilotId(id), body.toDomain(today)));
        var settled = verdicts.of(kept.pilot().id()).orElseThrow();
        return DecisionTakenView.of((Decided) kept.pilot(), settled);
    }
}
