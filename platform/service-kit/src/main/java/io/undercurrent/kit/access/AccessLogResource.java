package io.undercurrent.kit.access;

import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.signin.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/access-log")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER})
@Tag(name = "Access log", description = "Who looked at what about which team; employees are never in it")
class AccessLogResource {

    private final AccessLog log;

    AccessLogResource(AccessLog log) {
        this.log = log;
    }

    @GET
    @LooksAt(value = Matter.ACCESS_LOG, team = "")
    @Operation(
            operationId = "readAccessLog",
            summary = "Who looked at what, the newest first",
            description = "Every service keeps the log of what is read there. This look is written down too.")
    @APIResponse(
            responseCode = "200",
            description = "A page of looks",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "a look", value = EntryView.EXAMPLE)))
    public Page<EntryView> read(@BeanParam AccessQuery query, @BeanParam PageQuery page) {
        var before = page.after(Long::valueOf);
        var found = log.newest(query.wanted(), before, page.oneMoreThanLimit());
        return Page.of(found, page, entry -> entry.number().toString()).map(EntryView::of);
    }

    @GET
    @Path("/summary")
    @LooksAt(value = Matter.ACCESS_LOG, team = "")
    @Operation(operationId = "summariseAccessLog", summary = "How often each role looked at what")
    @APIResponse(
            responseCode = "200",
            description = "A line for each role and matter",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TalliesView.class),
                            examples = @ExampleObject(name = "a line", value = TalliesView.EXAMPLE)))
    public TalliesView summarise(@BeanParam AccessQuery query) {
        return TalliesView.of(log.tallies(query.wanted()));
    }
}
