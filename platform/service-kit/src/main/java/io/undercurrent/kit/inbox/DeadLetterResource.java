package io.undercurrent.kit.inbox;

import io.undercurrent.kit.access.LooksAt;
import io.undercurrent.kit.access.Matter;
import io.undercurrent.kit.inbox.StoredLetters.Sought;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.problem.ProblemException;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Collections;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/admin/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dead letters", description = "Records from Kafka that could not take effect")
class DeadLetterResource {

    private static final int MOST_AT_ONCE = 1_000;
    private static final int USUALLY_AT_ONCE = 100;
    private static final String ONE = "/{topic}/{partition}/{offset}";

    private final StoredLetters letters;
    private final Redrive redrive;
    private final Reader reader;

    DeadLetterResource(StoredLetters letters, Redrive redrive, Reader reader) {
        this.letters = letters;
        this.redrive = redrive;
        this.reader = reader;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @LooksAt(value = Matter.DEAD_LETTERS, team = "")
    @Operation(operationId = "deadLetters", summary = "Records that were laid aside, the newest first")
    public Page<DeadLetterView> letters(@BeanParam PageQuery page, @BeanParam LetterQuery query) {
        var found = letters.newest(query.sought(), page.after(Place::parse), page.oneMoreThanLimit());
        return Page.of(found, page, letter -> letter.place().toString()).map(DeadLetterView::outside);
    }

    @GET
    @Path(ONE)
    @RolesAllowed(Roles.ADMIN)
    @LooksAt(value = Matter.DEAD_LETTERS, team = "")
    @Operation(operationId = "deadLetter", summary = "A record that was laid aside, with its headers and content")
    public DeadLetterView letter(@BeanParam PlaceInPath place) {
        return letters.at(place.place()).map(DeadLetterView::opened).orElseThrow(() -> unknown(place.place()));
    }

    @POST
    @Path(ONE + "/redrive")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "redriveDeadLetter",
            summary = "Take a record through the inbox again: it takes effect once, or stays with the new reason")
    public DeadLetterView redrive(@BeanParam PlaceInPath path) {
        var place = path.place();
        return switch (redrive.redrive(place, reader.name())) {
            case REDRIVEN, STAYED ->
                letters.at(place).map(DeadLetterView::opened).orElseThrow(() -> unknown(place));
            case SETTLED_BEFORE -> throw settledBefore(place);
            case UNKNOWN -> throw unknown(place);
        };
    }

    /// Which letters; what is absent does not matter.
    @Schema(name = "RedriveRequest")
    record Request(
            @Schema(examples = "undercurrent.pilot.usage.v1") @Nullable
            String topic,

            @Schema(examples = "refused") @Nullable String reason,

            @Schema(minimum = "1", maximum = "1000", defaultValue = "100") @Nullable
            Integer most) {}

    @Schema(name = "Redriven")
    record Redriven(
            @Schema(description = "Took effect", examples = "97")
            int redriven,

            @Schema(description = "Wait on, with the new reason", examples = "3")
            int stayed) {}

    @POST
    @Path("/redrives")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "redriveDeadLetters",
            summary = "Take many waiting records through the inbox again, each by itself, in the order they were told")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Request.class),
                            examples =
                                    @ExampleObject(
                                            name = "what was refused",
                                            value =
                                                    "{\"topic\":\"undercurrent.pilot.usage.v1\",\"reason\":\"refused\"}")))
    @APIResponse(
            responseCode = "200",
            description = "Done",
            content = @Content(schema = @Schema(implementation = Redriven.class)))
    public Redriven redrive(@Valid @NotNull Request request) {
        var most = request.most() == null ? USUALLY_AT_ONCE : request.most();
        if (most < 1 || most > MOST_AT_ONCE) {
            throw Problem.unprocessable("too-many-at-once", "Ask for 1 to " + MOST_AT_ONCE + " at once")
                    .withError("/most", "must be a number from 1 to " + MOST_AT_ONCE)
                    .asException();
        }
        var sought = new Sought(
                Optional.ofNullable(request.topic()), Optional.ofNullable(request.reason()), Optional.empty());
        var outcomes = redrive.redrive(sought, most, reader.name());
        return new Redriven(
                Collections.frequency(outcomes, Redrive.Outcome.REDRIVEN),
                Collections.frequency(outcomes, Redrive.Outcome.STAYED));
    }

    @DELETE
    @Path(ONE)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "discardDeadLetter",
            summary = "Give a record up: its content is forgotten, and why it was given up is kept")
    @APIResponse(responseCode = "204", description = "Given up")
    public void discard(
            @BeanParam PlaceInPath path,
            @QueryParam("reason") @Parameter(required = true, example = "Sent by a test of the sender") @Nullable
                    String reason) {
        var place = path.place();
        if (reason == null || reason.isBlank()) {
            throw Problem.badRequest("reason-missing", "Say why it is given up")
                    .withError("reason", "must not be empty")
                    .asException();
        }
        if (!redrive.discard(place, reader.name(), reason)) {
            throw letters.at(place).isPresent() ? settledBefore(place) : unknown(place);
        }
    }

    private static ProblemException unknown(Place place) {
        return Problem.notFound("unknown-dead-letter", "Nothing was laid aside at " + place)
                .asException();
    }

    private static ProblemException settledBefore(Place place) {
        return Problem.conflict("dead-letter-settled", "The letter at " + place + " does not wait any more")
                .asException();
    }
}
