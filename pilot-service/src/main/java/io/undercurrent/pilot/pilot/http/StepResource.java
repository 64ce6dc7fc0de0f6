package io.undercurrent.pilot.pilot.http;

import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.pilot.pilot.AdvancePilot;
import io.undercurrent.pilot.pilot.Change;
import io.undercurrent.pilot.pilot.Occasion;
import io.undercurrent.pilot.pilot.RegisterPilot;
import io.undercurrent.pilot.pilot.domain.Caller;
import io.undercurrent.pilot.pilot.domain.Moments;
import io.undercurrent.pilot.pilot.domain.PilotId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/pilots")
@RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.ADMIN})
@Tag(name = "Pilots")
class StepResource {
    private final RegisterPilot registerPilot;
    private final AdvancePilot advancePilot;
    private final PilotFile file;
    private final Visitor visitor;
    private final Moments moments;

    StepResource(
            RegisterPilot registerPilot, AdvancePilot advancePilot, PilotFile file, Visitor visitor, Moments moments) {
        this.registerPilot = registerPilot;
        this.advancePilot = advancePilot;
        this.file = file;
        this.visitor = visitor;
        this.moments = moments;
    }

    @POST
    @Idempotent
    @Path("/{id}/register")
    @Operation(
            operationId = "registerPilot",
            summary = "Seal the plan of a draft",
            description =
                    "Refused when the plan lacks something (all of it is named) or when a team has no room for it.")
    @APIResponse(responseCode = "200", description = "The pilot, registered and sealed")
    public PilotView register(UUID id) {
        return file.view(Refusals.made(registerPilot.register(visitor.caller(), new PilotId(id))));
    }

    @POST
    @Idempotent
    @Path("/{id}/start-baseline")
    @Operation(operationId = "startBaseline", summary = "Begin to measure how things are before the pilot")
    @APIResponse(responseCode = "200", description = "The pilot, in its baseline")
    public PilotView startBaseline(UUID id, @Valid @Nullable StepBody body) {
        return take(id, body, advancePilot::startBaseline);
    }

    @POST
    @Idempotent
    @Path("/{id}/start")
    @Operation(
            operationId = "startPilot",
            summary = "Begin the pilot",
            description = "Refused before each team has the planned number of baseline points.")
    @APIResponse(responseCode = "200", description = "The pilot, running")
    public PilotView start(UUID id, @Valid @Nullable StepBody body) {
        return take(id, body, advancePilot::start);
    }

    @POST
    @Idempotent
    @Path("/{id}/pause")
    @Operation(operationId = "pausePilot", summary = "Let the pilot rest, for a reason")
    @APIResponse(responseCode = "200", description = "The pilot, paused")
    public PilotView pause(UUID id, @Valid @Nullable StepBody body) {
        return take(id, body, advancePilot::pause);
    }

    @POST
    @Idempotent
    @Path("/{id}/resume")
    @Operation(operationId = "resumePilot", summary = "Go on after a pause")
    @APIResponse(responseCode = "200", description = "The pilot, running again")
    public PilotView resume(UUID id, @Valid @Nullable StepBody body) {
        return take(id, body, advancePilot::resume);
    }

    @POST
    @Idempotent
    @Path("/{id}/conclude")
    @Operation(operationId = "concludePilot", summary = "End the measuring; before the planned end only for a reason")
    @APIResponse(responseCode = "200", description = "The pilot, concluded")
    public PilotView conclude(UUID id, @Valid @Nullable StepBody body) {
        return take(id, body, advancePilot::conclude);
    }

    @POST
    @Idempotent
    @Path("/{id}/withdraw")
    @Operation(operationId = "withdrawPilot", summary = "Give a pilot up, for a reason")
    @APIResponse(responseCode = "200", description = "The pilot, withdrawn")
    public PilotView withdraw(UUID id, @Valid @Nullable StepBody body) {
        return take(id, body, advancePilot::withdraw);
    }

    private PilotView take(UUID id, @Nullable StepBody body, Taking step) {
        var said = body == null ? new StepBody(null, null) : body;
        var today = moments.now().atOffset(ZoneOffset.UTC).toLocalDate();
        return file.view(Refusals.made(step.take(visitor.caller(), new PilotId(id), said.occasion(today))));
    }

    @FunctionalInterface
    private interface Taking {
        Change take(Caller caller, PilotId id, Occasion occasion);
    }

    @Schema(name = "PilotStepTaken")
    record StepBody(
            @Schema(
                    examples = "2026-05-04",
                    description = "The day it happened; today when left out, never in the future")
            @Nullable
            LocalDate on,

            @Size(min = 1, max = 2_000) @Schema(examples = "The supplier withdrew the tool") @Nullable
            String reason) {
        Occasion occasion(LocalDate today) {
            return new Occasion(on == null ? today : on, Optional.ofNullable(reason));
        }
    }
}
