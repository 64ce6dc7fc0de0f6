package io.undercurrent.survey.workforce.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.ndjson.NdjsonLines;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.workforce.TakeEmploymentEvents;
import io.undercurrent.survey.workforce.domain.ChangedBy;
import io.undercurrent.survey.workforce.domain.EventBook;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/workforce/employment-events")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
@Tag(name = "Workforce")
class EmploymentEventResource {

    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String SINGLE = "application/cloudevents+json";
    private static final String CHANNEL = "employment-event";

    private final NdjsonLines lines;
    private final TakeEmploymentEvents takeEvents;
    private final EventBook book;
    private final Reader reader;

    EmploymentEventResource(NdjsonLines lines, TakeEmploymentEvents takeEvents, EventBook book, Reader reader) {
        this.lines = lines;
        this.takeEvents = takeEvents;
        this.book = book;
        this.reader = reader;
    }

    @POST
    @Consumes({BATCH, SINGLE, MediaType.APPLICATION_JSON})
    @Idempotent
    @Operation(
            operationId = "takeEmploymentEvents",
            summary = "Take single changes of employments as they happen",
            description = "CloudEvents 1.0 in structured mode, up to 1000 at once, each taken once for good by source"
                    + " and id. They may come late, in any order, or ahead of their day. An event without data is"
                    + " noted and waits for the next full import.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "Up to 200 characters; a retry with the same key and body is harmless",
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = BATCH,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = EventLine.class),
                        examples = @ExampleObject(name = "a move, an end, a change", value = EventLine.BATCH)),
                @Content(mediaType = SINGLE, schema = @Schema(implementation = EventLine.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = EventLine.class))
            })
    @APIResponse(
            responseCode = "202",
            description = "What became of the events",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EventIntakeView.class),
                            examples = @ExampleObject(name = "one refused", value = EventIntakeView.EXAMPLE)))
    public Response take(InputStream body) throws IOException {
        reader.needsScope(Roles.HRIS);
        try (var rows = lines.read(asArray(body), EventLine.class)) {
            var sent = SentEvents.of(rows.iterator());
            var taken = takeEvents.take(sent.readable(), new ChangedBy(reader.name(), CHANNEL));
            return Response.accepted(EventIntakeView.of(sent.with(taken))).build();
        }
    }

    /// A single event may be written over several lines; as an array of one it is read like all others.
    private static InputStream asArray(InputStream body) throws IOException {
        var input = new BufferedInputStream(body);
        input.mark(1 << 12);
        var first = input.read();
        while (first >= 0 && Character.isWhitespace(first)) {
            first = input.read();
        }
        input.reset();
        return first == '['
                ? input
                : new SequenceInputStream(Collections.enumeration(List.of(bytes("["), input, bytes("]"))));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    @GET
    @Unwatched(because = "how many events wait")
    @Path("/waiting")
    @Operation(
            operationId = "showWaitingEmploymentEvents",
            summary = "How much is known to have changed and is not in the picture yet")
    @APIResponse(
            responseCode = "200",
            description = "Numbers only; nobody is named",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WaitingView.class),
                            examples = @ExampleObject(name = "three people", value = WaitingView.EXAMPLE)))
    public WaitingView waiting() {
        reader.needsScope(Roles.HRIS);
        return WaitingView.of(book.waiting());
    }
}
