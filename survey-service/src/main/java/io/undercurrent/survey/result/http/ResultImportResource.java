package io.undercurrent.survey.result.http;

import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.ndjson.NdjsonLines;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.result.ImportResults;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
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

@Path("/v1/results/imports")
@RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
@Tag(name = "Results", description = "What teams said")
class ResultImportResource {

    private static final String NDJSON = "application/x-ndjson";

    private final NdjsonLines lines;
    private final ImportResults importResults;
    private final Reader reader;

    ResultImportResource(NdjsonLines lines, ImportResults importResults, Reader reader) {
        this.lines = lines;
        this.importResults = importResults;
        this.reader = reader;
    }

    @POST
    @Consumes(NDJSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent(required = true)
    @Operation(
            operationId = "importResults",
            summary = "Take past team results from another survey tool",
            description = "Each line is taken or rejected alone. Results of too few people are taken and withheld.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            description = "Up to 200 characters; a retry with the same key and body is harmless",
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            required = true,
            description = "One team and week a line",
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(implementation = ResultLine.class),
                            examples = @ExampleObject(name = "a result", value = ResultLine.EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "How many lines were taken, and why the others were not",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IntakeView.class),
                            examples = @ExampleObject(name = "one rejected", value = IntakeView.EXAMPLE)))
    public IntakeView take(InputStream body) {
        reader.needsScope(Roles.HRIS);
        try (var sent = lines.read(body, ResultLine.class)) {
            var results = SentResults.of(sent.iterator());
            return IntakeView.of(importResults.take(results.readable()), results.unreadable());
        }
    }
}
