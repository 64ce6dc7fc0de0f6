package io.undercurrent.pilot.programme.http;

import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.pilot.pilot.domain.Moments;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.programme.WritePlaybook;
import io.undercurrent.pilot.programme.WritePlaybook.Outcome.NoSuchPilot;
import io.undercurrent.pilot.programme.WritePlaybook.Outcome.NotDecided;
import io.undercurrent.pilot.programme.WritePlaybook.Outcome.Written;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/pilots/{id}/playbook")
@Tag(name = "Playbooks")
class PlaybookOfPilotResource {
    private final WritePlaybook writePlaybook;
    private final Onlooker onlooker;
    private final Moments moments;

    PlaybookOfPilotResource(WritePlaybook writePlaybook, Onlooker onlooker, Moments moments) {
        this.writePlaybook = writePlaybook;
        this.onlooker = onlooker;
        this.moments = moments;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "writePlaybook",
            summary = "Write the next version of the playbook of a decided pilot",
            description = "The decision and the evidence grade come from the pilot; nobody can write them.")
    @APIResponse(
            responseCode = "201",
            description = "The new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlaybookView.class)))
    public RestResponse<PlaybookView> write(UUID id, @NotNull @Valid PlaybookBody body) {
        return switch (writePlaybook.write(onlooker.sight(), new PilotId(id), body.toDomain(moments.today()))) {
            case Written(var playbook) ->
                ResponseBuilder.ok(PlaybookView.of(playbook))
                        .status(RestResponse.Status.CREATED)
                        .build();
            case NoSuchPilot() ->
                throw Problem.notFound("pilot-not-found", "No pilot that you may see has this id")
                        .asException();
            case NotDecided() ->
                throw Problem.conflict("pilot-not-decided", "Only a decided pilot has something to hand on")
                        .asException();
        };
    }

    @Schema(name = "NewPlaybook")
    record PlaybookBody(
            @NotBlank @Size(max = 200) @Schema(examples = "Draft answers to standard claims")
            String title,

            @NotEmpty @Size(max = 50) @Schema(examples = "[\"Start with the ten most frequent claims\"]")
            List<@NotBlank @Size(max = 2_000) String> steps,

            @Size(max = 2_000) @Schema(description = "Where it should not be used") @Nullable
            String notFor) {

        WritePlaybook.Text toDomain(LocalDate today) {
            return new WritePlaybook.Text(title, steps, Optional.ofNullable(notFor), today);
        }
    }
}
