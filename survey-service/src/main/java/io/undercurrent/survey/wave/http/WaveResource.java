package io.undercurrent.survey.wave.http;

import static java.util.Locale.ROOT;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.survey.domain.SurveyId;
import io.undercurrent.survey.wave.AnswerResults;
import io.undercurrent.survey.wave.domain.Response;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/waves")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PEOPLE_ANALYST, Roles.ADMIN, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.TEAM_LEAD})
@Tag(name = "Waves", description = "Who is asked, when")
class WaveResource {

    private final Waves waves;
    private final ShownWaves shown;
    private final AnswerResults answerResults;
    private final Reader reader;
    private final InstantSource clock;

    WaveResource(Waves waves, ShownWaves shown, AnswerResults answerResults, Reader reader, InstantSource clock) {
        this.waves = waves;
        this.shown = shown;
        this.answerResults = answerResults;
        this.reader = reader;
        this.clock = clock;
    }

    /// What the organisation does about the results, or why it does nothing.
    @Schema(name = "NewWaveResponse")
    record ResponseRequest(
            @NotNull
            @Pattern(regexp = "action|reasoned-no|override", message = "must be action, reasoned-no or override")
            @Schema(
                    enumeration = {"action", "reasoned-no", "override"},
                    description = "Only the works council overrides")
            String kind,

            @NotBlank @Size(max = 4_000) String text) {

        static final String EXAMPLE =
                "{\"kind\":\"action\",\"text\":\"Two hours a week to learn, planned in, from 1 April.\"}";

        Response by(String who, Instant now) {
            var meant = Response.Kind.valueOf(kind.toUpperCase(ROOT).replace('-', '_'));
            return new Response(meant, text, who, now);
        }
    }

    @GET
    @Unwatched(because = "when is asked, not what was answered")
    @Operation(operationId = "listWaves", summary = "Waves by the time they open, the oldest first")
    @APIResponse(responseCode = "200", description = "A page of waves")
    public Page<WaveView> list(
            @QueryParam("survey") @Parameter(description = "Only waves of this survey") @Nullable UUID survey,
            @BeanParam PageQuery page) {
        var last = page.after(text -> new WaveId(UUID.fromString(text)));
        var of = Optional.ofNullable(survey).map(SurveyId::new);
        return Page.of(
                        waves.after(last, of, page.oneMoreThanLimit()),
                        page,
                        wave -> wave.id().toString())
                .map(shown::view);
    }

    @GET
    @Unwatched(because = "when is asked, not what was answered")
    @Path("/{id}")
    @Operation(operationId = "showWave", summary = "One wave")
    @APIResponse(
            responseCode = "200",
            description = "The wave as it stands",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WaveView.class),
                            examples = @ExampleObject(name = "open", value = WaveView.EXAMPLE)))
    public WaveView show(UUID id) {
        return shown.view(shown.one(id));
    }

    @POST
    @Path("/{id}/responses")
    @Idempotent
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.ADMIN, Roles.WORKS_COUNCIL})
    @Operation(
            operationId = "respondToWave",
            summary = "Say what the organisation does about the results, or why it does nothing",
            description = "Without it the next wave does not open, unless the works council overrides.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ResponseRequest.class),
                            examples = @ExampleObject(name = "an action", value = ResponseRequest.EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "The wave with every response to it",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = WaveView.class)))
    public RestResponse<WaveView> respond(UUID id, @NotNull @Valid ResponseRequest request) {
        var response = request.by(reader.name(), clock.instant());
        refuseWhoMayNot(response.kind());
        return switch (answerResults.answer(new WaveId(id), response)) {
            case RECORDED -> RestResponse.status(RestResponse.Status.CREATED, show(id));
            case WAVE_UNKNOWN -> throw ShownWaves.unknown();
            case NOT_CLOSED ->
                throw Problem.conflict("results-not-shared", "There are no results yet to answer to")
                        .asException();
        };
    }

    private void refuseWhoMayNot(Response.Kind kind) {
        var isForTheCouncil = kind == Response.Kind.OVERRIDE;
        if (isForTheCouncil != reader.is(Roles.WORKS_COUNCIL)) {
            throw Problem.forbidden("not-yours-to-say", "Actions are the organisation's, overrides the works council's")
                    .asException();
        }
    }
}
