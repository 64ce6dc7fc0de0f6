package io.undercurrent.pilot.pilot.http;

import io.undercurrent.kit.access.LooksAt;
import io.undercurrent.kit.access.Matter;
import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.pilot.pilot.KeepLogbook;
import io.undercurrent.pilot.pilot.LookAtPilots;
import io.undercurrent.pilot.pilot.domain.Logbook;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.pilot.domain.Safeguard;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/pilots")
@Tag(name = "Log")
class SafeguardResource {
    private final KeepLogbook keepLogbook;
    private final LookAtPilots lookAtPilots;
    private final Logbook logbook;
    private final Visitor visitor;
    private final Days days;

    SafeguardResource(KeepLogbook keepLogbook, LookAtPilots lookAtPilots, Logbook logbook, Visitor visitor, Days days) {
        this.keepLogbook = keepLogbook;
        this.lookAtPilots = lookAtPilots;
        this.logbook = logbook;
        this.visitor = visitor;
        this.days = days;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Path("/{id}/safeguards")
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.ADMIN})
    @Operation(operationId = "checkSafeguard", summary = "Say whether a control that people rely on works")
    @APIResponse(responseCode = "201", description = "The check, as it is kept")
    public SafeguardView check(UUID id, @NotNull @Valid SafeguardBody body) {
        return keepLogbook
                .log(visitor.caller(), new PilotId(id), body.toDomain(days))
                .map(SafeguardView::of)
                .orElseThrow(Refusals::unknown);
    }

    @GET
    @LooksAt(Matter.PILOTS)
    @Path("/{id}/safeguards")
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.ADMIN})
    @Operation(operationId = "listSafeguards", summary = "List the controls, each time somebody looked")
    @APIResponse(responseCode = "200", description = "A page of checks")
    public Page<SafeguardView> list(UUID id, @BeanParam PageQuery query) {
        var seen = lookAtPilots.look(visitor.caller().sight(), new PilotId(id)).orElseThrow(Refusals::unknown);
        return Pages.of(logbook.safeguards(seen.pilot().id()), query).map(SafeguardView::of);
    }

    @Schema(name = "NewSafeguard")
    record SafeguardBody(
            @NotBlank @Size(max = 500) @Schema(examples = "A second person reads each refusal")
            String control,

            @NotNull @Schema(examples = "true") Boolean works,
            @Schema(examples = "2026-05-20") @Nullable LocalDate checkedOn) {
        Safeguard toDomain(Days days) {
            return new Safeguard(UUID.randomUUID(), control, works, days.past(checkedOn, "/checkedOn"));
        }
    }

    @Schema(name = "Safeguard")
    record SafeguardView(
            UUID id,

            @Schema(examples = "A second person reads each refusal")
            String control,

            @Schema(examples = "true") boolean works,
            @Schema(examples = "2026-05-20") LocalDate checkedOn) {
        static SafeguardView of(Safeguard safeguard) {
            return new SafeguardView(safeguard.id(), safeguard.control(), safeguard.works(), safeguard.checkedOn());
        }
    }
}
