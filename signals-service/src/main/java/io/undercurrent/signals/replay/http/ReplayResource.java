package io.undercurrent.signals.replay.http;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.problem.ProblemException;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.signals.replay.AskForReplay;
import io.undercurrent.signals.replay.AskForReplay.Answer;
import io.undercurrent.signals.replay.CancelReplay;
import io.undercurrent.signals.replay.Replays;
import io.undercurrent.signals.replay.domain.Replay;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
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

@Path("/v1/admin/replays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "replays", description = "The facts built once more from the topics, beside those in use")
class ReplayResource {

    private final AskForReplay askForReplay;
    private final CancelReplay cancelReplay;
    private final Replays replays;
    private final Reader reader;
    private final Clock clock;

    ReplayResource(AskForReplay askForReplay, CancelReplay cancelReplay, Replays replays, Reader reader, Clock clock) {
        this.askForReplay = askForReplay;
        this.cancelReplay = cancelReplay;
        this.replays = replays;
        this.reader = reader;
        this.clock = clock;
    }

    @Schema(name = "ReplayRequest")
    record Request(
            @Schema(
                    defaultValue = "false",
                    description = "Take the rebuilt facts even when the topics no longer hold everything")
            @Nullable
            Boolean force) {

        boolean forces() {
            return Boolean.TRUE.equals(force);
        }
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "askForReplay",
            summary = "Build the facts once more from the beginning of the topics, and switch to them")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Request.class),
                            examples = {
                                @ExampleObject(name = "usual", value = "{}"),
                                @ExampleObject(name = "old records are gone", value = "{\"force\":true}")
                            }))
    @APIResponse(
            responseCode = "202",
            description = "Noted; follow Location",
            content = @Content(schema = @Schema(implementation = ReplayView.class)))
    public RestResponse<ReplayView> ask(@Valid @NotNull Request request) {
        return switch (askForReplay.ask(request.forces(), reader.name(), clock.instant())) {
            case Answer.Accepted(var replay) ->
                RestResponse.ResponseBuilder.<ReplayView>create(RestResponse.Status.ACCEPTED)
                        .location(
                                URI.create("/v1/admin/replays/" + replay.order().id()))
                        .entity(ReplayView.of(replay))
                        .build();
            case Answer.AnotherRuns() ->
                throw Problem.conflict("replay-under-way", "Wait for the replay that is under way, or cancel it")
                        .asException();
            case Answer.Forgotten(var topics) ->
                throw Problem.conflict(
                                "topics-incomplete",
                                "Kafka has given up the oldest records of " + String.join(", ", topics)
                                        + "; with force they are replayed all the same, and what only they told is"
                                        + " lost")
                        .asException();
        };
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Unwatched(because = "how much was read, of no team")
    @Operation(operationId = "replays", summary = "All replays, the newest first")
    public Page<ReplayView> replays(@BeanParam PageQuery page) {
        var found = replays.newest(page.oneMoreThanLimit(), page.after(UUID::fromString));
        return Page.of(found, page, (Replay replay) -> replay.order().id().toString())
                .map(ReplayView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.ADMIN)
    @Unwatched(because = "how much was read, of no team")
    @Operation(operationId = "replay", summary = "How far a replay is, and what it found")
    public ReplayView replay(@PathParam("id") @Parameter(example = "7c9e6679-7425-40de-944b-e07fc1f90ae7") UUID id) {
        return replays.find(id).map(ReplayView::of).orElseThrow(() -> unknown(id));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "cancelReplay", summary = "Cancel a replay; the facts in use stay as they are")
    @APIResponse(responseCode = "204", description = "Cancelled")
    public void cancel(@PathParam("id") @Parameter(example = "7c9e6679-7425-40de-944b-e07fc1f90ae7") UUID id) {
        switch (cancelReplay.cancel(id, clock.instant())) {
            case CANCELLED -> {
                // its tables are removed at the next look
            }
            case OVER_ALREADY ->
                throw Problem.conflict("replay-over", "The replay " + id + " has ended")
                        .asException();
            case UNKNOWN -> throw unknown(id);
        }
    }

    private static ProblemException unknown(UUID id) {
        return Problem.notFound("unknown-replay", "There is no replay " + id).asException();
    }
}
