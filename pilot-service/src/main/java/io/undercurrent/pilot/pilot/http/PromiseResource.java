package io.undercurrent.pilot.pilot.http;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.pilot.pilot.AmendPlan;
import io.undercurrent.pilot.pilot.LookAtPilots;
import io.undercurrent.pilot.pilot.domain.PilotId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/pilots")
@Tag(name = "Pilots")
class PromiseResource {
    private final LookAtPilots lookAtPilots;
    private final AmendPlan amendPlan;
    private final PilotFile file;
    private final Visitor visitor;

    PromiseResource(LookAtPilots lookAtPilots, AmendPlan amendPlan, PilotFile file, Visitor visitor) {
        this.lookAtPilots = lookAtPilots;
        this.amendPlan = amendPlan;
        this.file = file;
        this.visitor = visitor;
    }

    @GET
    @Unwatched(because = "the plan as it was promised, without a result")
    @Path("/{id}/seal")
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.ADMIN})
    @Operation(
            operationId = "readSeal",
            summary = "The exact text that was sealed, and its SHA-256",
            description = "The text is canonical JSON (RFC 8785). Hash its UTF-8 bytes yourself to check the seal.")
    @APIResponse(responseCode = "200", description = "The seal, and those of later amendments")
    public SealView seal(UUID id) {
        var kept = lookAtPilots.look(visitor.caller().sight(), new PilotId(id)).orElseThrow(Refusals::unknown);
        return kept.pilot()
                .promised()
                .map(SealView::of)
                .orElseThrow(() -> Problem.notFound("not-sealed", "This pilot was never registered")
                        .asException());
    }

    @POST
    @Idempotent
    @Path("/{id}/amendments")
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "amendPlan",
            summary = "Change a sealed plan in the open",
            description = "Send the whole plan as it shall be. The first seal stays; what changed, when, why and in"
                    + " which role is shown beside the verdict. Another kind or other teams need a new pilot.")
    @APIResponse(responseCode = "200", description = "The pilot under its amended plan")
    public PilotView amend(UUID id, @NotNull @Valid AmendmentBody body) {
        var change = amendPlan.amend(
                visitor.caller(), new PilotId(id), body.reason(), body.plan().toDomain());
        return file.view(Refusals.made(change));
    }

    @Schema(name = "NewAmendment")
    record AmendmentBody(
            @NotBlank @Size(max = 2_000) @Schema(examples = "A holiday falls into the last week")
            String reason,

            @NotNull @Valid PlanBody plan) {}
}
