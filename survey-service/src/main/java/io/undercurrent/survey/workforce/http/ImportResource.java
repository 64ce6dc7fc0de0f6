package io.undercurrent.survey.workforce.http;

import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.ndjson.Line;
import io.undercurrent.kit.ndjson.NdjsonLines;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.workforce.ImportRunner;
import io.undercurrent.survey.workforce.ReceiveImport;
import io.undercurrent.survey.workforce.domain.ImportReport;
import io.undercurrent.survey.workforce.domain.Imports;
import io.undercurrent.survey.workforce.domain.ReceivedRow;
import io.undercurrent.survey.workforce.domain.RejectedRow;
import io.undercurrent.survey.workforce.domain.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
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

    private static final String NDJSON = "application/x-ndjson";

    private final NdjsonLines lines;
    private final ReceiveImport receiveImport;
    private final ImportRunner runner;
    private final Imports imports;
    private final Today today;
    private final Reader reader;

    ImportResource(
            NdjsonLines lines,
            ReceiveImport receiveImport,
            ImportRunner runner,
            Imports imports,
            Today today,
            Reader reader) {
        this.lines = lines;
        this.receiveImport = receiveImport;
        this.runner = runner;
        this.imports = imports;
        this.today = today;
        this.reader = reader;
    }

    @POST
    @Consumes(NDJSON)
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
            description = "One employee a line",
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(implementation = EmployeeLine.class),
                            examples = @ExampleObject(name = "an employee", value = EmployeeLine.EXAMPLE)))
    @APIResponse(
            responseCode = "202",
            description = "Stored; it can be followed at Location",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class),
                            examples = @ExampleObject(name = "stored", value = ImportView.RUNNING)))
    public Response receive(@BeanParam ImportParameters parameters, InputStream body) throws IOException {
        reader.needsScope(Roles.HRIS);
        var order = parameters.order(today);
        try (var sent = lines.read(body, EmployeeLine.class)) {
            receiveImport.receive(order, sent.map(ImportResource::row).iterator());
        }
        runner.ring();
        return Response.accepted(ImportView.of(report(order.id())))
                .location(URI.create("/v1/workforce/imports/" + order.id()))
                .build();
    }

    private static ReceivedRow row(Line<EmployeeLine> line) {
        return switch (line) {
            case Line.Accepted<EmployeeLine> good -> good.value().read(good.number());
            case Line.Rejected<EmployeeLine> bad ->
                new RejectedRow(bad.number(), bad.code(), bad.message(), bad.pointer(), Optional.empty());
        };
    }

    @GET
    @Path("/{id}")
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
        return ImportView.of(report(id));
    }

    private ImportReport report(UUID id) {
        return imports.find(id)
                .orElseThrow(() -> Problem.notFound("import-unknown", "There is no import " + id)
                        .asException());
    }
}
