package io.undercurrent.survey.workforce.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.workforce.domain.ImportRows;
import io.undercurrent.survey.workforce.domain.Imports;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/workforce/imports/{id}/errors")
@RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
@Tag(name = "Workforce")
class ImportErrorResource {

    private static final String NDJSON = "application/x-ndjson";

    private final Imports imports;
    private final ImportRows rows;
    private final Reader reader;
    private final ObjectMapper json;

    ImportErrorResource(Imports imports, ImportRows rows, Reader reader, ObjectMapper json) {
        this.imports = imports;
        this.rows = rows;
        this.reader = reader;
        this.json = json;
    }

    @GET
    @Unwatched(because = "lines that an importer sent and has to repair")
    @Produces(NDJSON)
    @Operation(
            operationId = "listWorkforceImportErrors",
            summary = "The lines of an import that were not taken, and why")
    @APIResponse(
            responseCode = "200",
            description = "One rejected line a line",
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(implementation = ErrorView.class),
                            examples = @ExampleObject(name = "a rejected line", value = ErrorView.EXAMPLE)))
    public StreamingOutput errors(UUID id) {
        reader.needsScope(Roles.HRIS);
        if (imports.find(id).isEmpty()) {
            throw Problem.notFound("import-unknown", "There is no import " + id).asException();
        }
        return output -> {
            try (var writer =
                    json.writerFor(ErrorView.class).withRootValueSeparator("\n").writeValues(output)) {
                rows.eachRejected(id, row -> ErrorView.of(row).writeTo(writer));
            }
        };
    }
}
