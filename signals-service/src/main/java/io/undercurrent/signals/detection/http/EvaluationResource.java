package io.undercurrent.signals.detection.http;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.signals.detection.AskForEvaluation;
import io.undercurrent.signals.detection.Evaluations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
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
import org.threeten.extra.YearWeek;

@Path("/v1/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations", description = "Rounds run by themselves when a week is in; here one asks for them at once")
class EvaluationResource {

    private final AskForEvaluation askForEvaluation;
    private final Evaluations evaluations;
    private final Clock clock;

    EvaluationResource(AskForEvaluation askForEvaluation, Evaluations evaluations, Clock clock) {
        this.askForEvaluation = askForEvaluation;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    /// Through which week; without it, through the last one known.
    @Schema(name = "EvaluationRequest")
    record Request(
            @Schema(
                    implementation = String.class,
                    examples = "2026-W20",
                    description = "ISO week; absent: the last week known")
            @Nullable
            YearWeek through) {}

    @POST
    @Idempotent
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "askForEvaluation",
            summary = "Run all rounds not yet run, after everything told before this request has been taken in")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Request.class),
                            examples = @ExampleObject(name = "through week 20", value = "{\"through\":\"2026-W20\"}")))
    @APIResponse(
            responseCode = "202",
            description = "Noted; follow Location",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    public RestResponse<EvaluationView> ask(@Valid @NotNull Request request) {
        var evaluation = askForEvaluation.ask(Optional.ofNullable(request.through()), clock.instant());
        return RestResponse.ResponseBuilder.<EvaluationView>create(RestResponse.Status.ACCEPTED)
                .location(URI.create("/v1/evaluations/" + evaluation.id()))
                .entity(EvaluationView.of(evaluation))
                .build();
    }

    @GET
    @Unwatched(because = "how far a computation is")
    @Path("/{id}")
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.ADMIN, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER})
    @Operation(operationId = "evaluation", summary = "How far an evaluation is")
    public EvaluationView evaluation(
            @PathParam("id") @Parameter(example = "7c9e6679-7425-40de-944b-e07fc1f90ae7") UUID id) {
        return evaluations
                .find(id)
                .map(EvaluationView::of)
                .orElseThrow(() -> Problem.notFound("unknown-evaluation", "There is no evaluation " + id)
                        .asException());
    }
}
