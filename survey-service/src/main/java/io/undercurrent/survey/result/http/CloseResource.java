package io.undercurrent.survey.result.http;

import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.result.CloseWave;
import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/waves/{id}/close")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PEOPLE_ANALYST, Roles.ADMIN})
@Tag(name = "Waves", description = "Who is asked, when")
class CloseResource {

    private final CloseWave closeWave;
    private final Waves waves;

    CloseResource(CloseWave closeWave, Waves waves) {
        this.closeWave = closeWave;
        this.waves = waves;
    }

    /// A wave of which everything is told that may be told.
    @Schema(name = "ClosedWave")
    record ClosedView(UUID id, String state, Instant closedAt) {

        static final String EXAMPLE = """
            {"id":"3c1f6a52-0e9b-4a57-8f0f-2a7d6a1c9e11","state":"closed","closedAt":"2026-03-22T23:00:04Z"}""";
    }

    @POST
    @Operation(
            operationId = "closeWave",
            summary = "Close a wave now: nobody answers any more, and what may be told is told",
            description =
                    "Waves close by themselves at the end of their window. Closing one that is closed changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The results are shared",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClosedView.class),
                            examples = @ExampleObject(name = "closed", value = ClosedView.EXAMPLE)))
    public ClosedView close(UUID id) {
        return switch (closeWave.close(new WaveId(id))) {
            case DONE, CLOSED_BEFORE -> closed(id);
            case WAVE_UNKNOWN -> throw ShownTo.waveUnknown();
            case NOT_OPEN ->
                throw Problem.conflict("wave-not-open", "Nobody was asked yet").asException();
        };
    }

    private ClosedView closed(UUID id) {
        return switch (waves.wave(new WaveId(id)).orElseThrow(ShownTo::waveUnknown)) {
            case Wave.Closed(var plan, var at) -> new ClosedView(plan.id().value(), "closed", at);
            case Wave.Planned _, Wave.Open _, Wave.Closing _ -> throw ShownTo.notShared();
        };
    }
}
