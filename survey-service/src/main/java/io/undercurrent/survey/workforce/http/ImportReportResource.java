package io.undercurrent.survey.workforce.http;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.workforce.domain.Imports;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/workforce/imports/{id}")
@RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
@Tag(name = "Workforce")
class ImportReportResource {

    private final Imports imports;
    private final Reader reader;

    ImportReportResource(Imports imports, Reader reader) {
        this.imports = imports;
        this.reader = reader;
    }

    @GET
    @Unwatched(because = "how an import went")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "showWorkforceImport", summary = "How far an import has come, and what it changes")
    @APIResponse(
            responseCode = "200",
            description = "The import as it stands",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class),
                            examples = @ExampleObject(name = "completed", value = ImportView.COMPLETED)))
    public ImportView show(UUID id) {
        reader.needsScope(Roles.HRIS);
        return imports.find(id)
                .map(ImportView::of)
                .orElseThrow(() -> Problem.notFound("import-unknown", "There is no import " + id)
                        .asException());
    }
}
