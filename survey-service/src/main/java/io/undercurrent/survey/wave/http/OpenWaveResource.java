package io.undercurrent.survey.wave.http;

import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.survey.domain.SurveyId;
import io.undercurrent.survey.wave.OpenWave;
import io.undercurrent.survey.wave.Opening;
import io.undercurrent.survey.wave.domain.OrganisationTime;
import io.undercurrent.survey.wave.domain.Wave;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/surveys/{id}/waves")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PEOPLE_ANALYST, Roles.ADMIN})
@Tag(name = "Waves", description = "Who is asked, when")
class OpenWaveResource {

    private final OpenWave openWave;
    private final OrganisationTime time;
    private final ShownWaves shown;

    OpenWaveResource(OpenWave openWave, OrganisationTime time, ShownWaves shown) {
        this.openWave = openWave;
        this.time = time;
        this.shown = shown;
    }

    /// When a wave is to open.
    @Schema(name = "NewWave")
    record WaveRequest(
            @Schema(description = "At eight in the morning, in the organisation's time; now when not given") @Nullable
            LocalDate opensOn) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "openWave",
            summary = "Ask people, now or on a day",
            description = "Freezes who is asked. Refused while the last wave runs, or nobody answered to its results.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = WaveRequest.class),
                            examples = @ExampleObject(name = "on a day", value = "{\"opensOn\":\"2026-03-16\"}")))
    @APIResponse(
            responseCode = "201",
            description = "The wave, open or planned",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WaveView.class),
                            examples = @ExampleObject(name = "open", value = WaveView.EXAMPLE)))
    public RestResponse<WaveView> open(UUID id, @Nullable WaveRequest request) {
        return open(id, Optional.ofNullable(request).map(WaveRequest::opensOn).map(time::morning));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<WaveView> openNow(UUID id) {
        return open(id, Optional.empty());
    }

    private RestResponse<WaveView> open(UUID id, Optional<Instant> at) {
        return switch (openWave.open(new SurveyId(id), at)) {
            case Opening.Opened(var wave) -> created(wave);
            case Opening.Waiting(var wave) -> created(wave);
            case Opening.SurveyUnknown() ->
                throw Problem.notFound("survey-unknown", "There is no such survey")
                        .asException();
            case Opening.NotSealed() ->
                throw Problem.conflict("survey-not-sealed", "Seal the survey first: people answer to a promise")
                        .asException();
            case Opening.StillRunning(var last) ->
                throw Problem.conflict("wave-running", "Wave " + last + " is not closed yet")
                        .asException();
            case Opening.Unanswered(var last) ->
                throw Problem.conflict(
                                "last-wave-unanswered",
                                "Say first what you do about the results: POST /v1/waves/%s/responses".formatted(last))
                        .asException();
            case Opening.TooFewPeople() ->
                throw Problem.conflict("audience-too-small", "Fewer than five people work in these teams")
                        .asException();
        };
    }

    private RestResponse<WaveView> created(Wave wave) {
        return ResponseBuilder.create(RestResponse.Status.CREATED, shown.view(wave))
                .location(URI.create("/v1/waves/" + wave.id()))
                .build();
    }
}
