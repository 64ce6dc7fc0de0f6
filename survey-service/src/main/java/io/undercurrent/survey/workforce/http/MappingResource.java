package io.undercurrent.survey.workforce.http;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.workforce.ChangeMappings;
import io.undercurrent.survey.workforce.domain.MappingChange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/workforce/mappings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
@Tag(name = "Workforce")
class MappingResource {

    private static final String EXAMPLE = "a mapping";

    private final KnownMappings mappings;
    private final ChangeMappings changeMappings;
    private final Reader reader;

    MappingResource(KnownMappings mappings, ChangeMappings changeMappings, Reader reader) {
        this.mappings = mappings;
        this.changeMappings = changeMappings;
        this.reader = reader;
    }

    @GET
    @Unwatched(because = "how the exports of an HRIS are read")
    @Operation(operationId = "listWorkforceMappings", summary = "The names of all mappings an import can ask for")
    @APIResponse(responseCode = "200", description = "Those we ship, and the organisation's own")
    public Page<MappingName> list() {
        reader.needsScope(Roles.HRIS);
        return new Page<>(mappings.names(), null);
    }

    @GET
    @Unwatched(because = "how the exports of an HRIS are read")
    @Path("/{name}")
    @Operation(operationId = "showWorkforceMapping", summary = "How the exports of one HRIS are read")
    @APIResponse(
            responseCode = "200",
            description = "The mapping, with its ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = MappingDocument.class),
                            examples = @ExampleObject(name = EXAMPLE, value = MappingDocument.EXAMPLE)))
    public Response show(String name) {
        reader.needsScope(Roles.HRIS);
        var text = mappings.find(name).orElseThrow(() -> unknown(name));
        return MappingTag.on(Response.ok(mappings.document(text)), text).build();
    }

    @PUT
    @Path("/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "keepWorkforceMapping",
            summary = "Say how the organisation's own exports are to be read",
            description = "A new name makes a new mapping; an existing one is changed with If-Match.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = MappingDocument.class),
                            examples = @ExampleObject(name = EXAMPLE, value = MappingDocument.EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "Kept, with its new ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = MappingDocument.class),
                            examples = @ExampleObject(name = EXAMPLE, value = MappingDocument.EXAMPLE)))
    public Response keep(
            String name,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @Valid @NotNull MappingDocument document) {
        reader.needsScope(Roles.HRIS);
        mappings.check(name, document);
        return answer(changeMappings.keep(name, mappings.text(document), MappingTag.version(seen)));
    }

    @DELETE
    @Path("/{name}")
    @Operation(operationId = "forgetWorkforceMapping", summary = "Forget one of the organisation's own mappings")
    @APIResponse(responseCode = "204", description = "Forgotten")
    public Response forget(String name, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        reader.needsScope(Roles.HRIS);
        mappings.refuseShipped(name);
        return answer(changeMappings.forget(name, MappingTag.version(seen)).orElseThrow(() -> unknown(name)));
    }

    private Response answer(MappingChange change) {
        return switch (change) {
            case MappingChange.Made(var now) ->
                MappingTag.on(Response.ok(mappings.document(now)), now).build();
            case MappingChange.Gone() -> Response.noContent().build();
            case MappingChange.NeverSeen() ->
                throw Problem.preconditionRequired(
                                "if-match-missing", "Send the ETag you saw last as If-Match; this mapping exists")
                        .asException();
            case MappingChange.ChangedMeanwhile() ->
                throw Problem.preconditionFailed("mapping-changed", "The mapping does not stand as you saw it last")
                        .asException();
        };
    }

    private static RuntimeException unknown(String name) {
        return Problem.notFound("mapping-unknown", "There is no mapping " + name)
                .asException();
    }
}
