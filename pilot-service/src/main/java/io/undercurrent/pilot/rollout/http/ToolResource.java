package io.undercurrent.pilot.rollout.http;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.pilot.rollout.RegisterTool;
import io.undercurrent.pilot.rollout.RegisterTool.Registration.NamedOtherwise;
import io.undercurrent.pilot.rollout.RegisterTool.Registration.Registered;
import io.undercurrent.pilot.rollout.domain.Tool;
import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.rollout.domain.Tools;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/tools")
@RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
@Tag(name = "Tools", description = "The AI tools people are given")
class ToolResource {
    private final RegisterTool registerTool;
    private final Tools tools;
    private final Reader reader;

    ToolResource(RegisterTool registerTool, Tools tools, Reader reader) {
        this.registerTool = registerTool;
        this.tools = tools;
        this.reader = reader;
    }

    @POST
    @Idempotent
    @Operation(operationId = "registerTool", summary = "Make a tool known; to say the same again changes nothing")
    @APIResponse(
            responseCode = "201",
            description = "The tool is known",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ToolView.class)))
    public RestResponse<ToolView> register(@NotNull @Valid ToolRequest request) {
        reader.needsScope(Roles.USAGE);
        return switch (registerTool.register(request.toDomain())) {
            case Registered(var tool) ->
                ResponseBuilder.ok(ToolView.of(tool))
                        .status(RestResponse.Status.CREATED)
                        .location(URI.create("/v1/tools/" + tool.id().value()))
                        .build();
            case NamedOtherwise(var known) ->
                throw Problem.conflict("tool-named-otherwise", "This tool is known as " + known.name())
                        .asException();
        };
    }

    @GET
    @Unwatched(because = "a tool is the same for all")
    @Operation(operationId = "listTools", summary = "List the tools")
    @APIResponse(responseCode = "200", description = "A page of tools")
    public Page<ToolView> list(@BeanParam PageQuery query) {
        reader.needsScope(Roles.USAGE);
        var found = tools.after(query.after(ToolId::new), query.oneMoreThanLimit());
        return Page.of(found, query, tool -> tool.id().value()).map(ToolView::of);
    }

    @GET
    @Unwatched(because = "a tool is the same for all")
    @Path("/{tool}")
    @Operation(operationId = "readTool", summary = "Read one tool")
    @APIResponse(responseCode = "200", description = "The tool")
    public ToolView read(String tool) {
        reader.needsScope(Roles.USAGE);
        return Optional.of(tool)
                .filter(ToolId::fits)
                .map(ToolId::new)
                .flatMap(tools::named)
                .map(ToolView::of)
                .orElseThrow(() -> Problem.notFound("tool-not-found", "No tool of this id is registered")
                        .asException());
    }

    @Schema(name = "NewTool")
    record ToolRequest(
            @NotNull
            @Pattern(regexp = ToolId.FORM, message = "must be 1 to 64 letters, digits, dots, dashes")
            @Schema(examples = "copilot")
            String tool,

            @NotNull
            @Pattern(regexp = Tool.NAME_FORM, message = "must be 1 to 200 printable characters")
            @Schema(examples = "Copilot in the office suite")
            String name) {
        Tool toDomain() {
            return new Tool(new ToolId(tool), name);
        }
    }

    @Schema(name = "Tool")
    record ToolView(
            @Schema(examples = "copilot") String tool,

            @Schema(examples = "Copilot in the office suite")
            String name) {
        static ToolView of(Tool tool) {
            return new ToolView(tool.id().value(), tool.name());
        }
    }
}
