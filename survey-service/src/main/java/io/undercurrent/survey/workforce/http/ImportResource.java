package io.undercurrent.survey.workforce.http;

import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.workforce.ImportRunner;
import io.undercurrent.survey.workforce.ReceiveImport;
import io.undercurrent.survey.workforce.domain.ChangedBy;
import io.undercurrent.survey.workforce.domain.ImportOrder;
import io.undercurrent.survey.workforce.domain.Imports;
import io.undercurrent.survey.workforce.domain.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/workforce/imports")
@RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
@Tag(name = "Workforce", description = "People and teams from the HRIS")
class ImportResource {

    private final HrisFiles files;
    private final ReceiveImport receiveImport;
    private final ImportRunner runner;
    private final Imports imports;
    private final Today today;
    private final Reader reader;

    ImportResource(
            HrisFiles files,
            ReceiveImport receiveImport,
            ImportRunner runner,
            Imports imports,
            Today today,
            Reader reader) {
        this.files = files;
        this.receiveImport = receiveImport;
        this.runner = runner;
        this.imports = imports;
        this.today = today;
        this.reader = reader;
    }

    @POST
    @Consumes({HrisFiles.NDJSON, HrisFiles.CSV})
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent(required = true)
    @Operation(
            operationId = "importWorkforce",
            summary = "Take a picture of the people and teams from the HRIS",
            description = "Everything sent is stored before the answer; the import then runs by itself.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            description = "Up to 200 characters; a retry with the same key and body is harmless",
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            required = true,
            description = "One employee a line. A table has a heading and is separated by commas, semicolons or tabs",
            content = {
                @Content(
                        mediaType = HrisFiles.NDJSON,
                        schema = @Schema(implementation = EmployeeLine.class),
                        examples = @ExampleObject(name = "an employee", value = EmployeeLine.EXAMPLE)),
                @Content(
                        mediaType = HrisFiles.CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "a table", value = EmployeeLine.CSV_EXAMPLE))
            })
    @APIResponse(
            responseCode = "202",
            description = "Stored; it can be followed at Location",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class),
                            examples = @ExampleObject(name = "stored", value = ImportView.RUNNING)))
    public Response receive(@BeanParam ImportParameters parameters, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        reader.needsScope(Roles.HRIS);
        var mapping = files.mapping(parameters.mapping());
        var by = new ChangedBy(reader.name(), "import");
        var order = parameters.order(today, by, mapping.mapping().root());
        receiveImport.receive(order, files.open(headers.getMediaType(), mapping, body));
        runner.ring();
        return accepted(order);
    }

    private Response accepted(ImportOrder order) {
        return Response.accepted(imports.find(order.id()).map(ImportView::of).orElseThrow())
                .location(URI.create("/v1/workforce/imports/" + order.id()))
                .build();
    }
}
