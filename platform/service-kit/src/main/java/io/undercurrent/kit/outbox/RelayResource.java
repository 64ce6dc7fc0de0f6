package io.undercurrent.kit.outbox;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

/// The relay as an admin sees it.
@Path("/v1/admin/relay")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Administration")
class RelayResource {

    private static final Logger LOG = Logger.getLogger(RelayResource.class);

    private final Histories histories;
    private final Backlog backlog;
    private final Reader reader;

    RelayResource(Histories histories, Backlog backlog, Reader reader) {
        this.histories = histories;
        this.backlog = backlog;
        this.reader = reader;
    }

    @GET
    @Unwatched(because = "how far facts were told says nothing about a team")
    @Operation(operationId = "relay", summary = "Whether facts are told to Kafka, and if not, why")
    public RelayView relay() {
        return RelayView.of(histories.now(), backlog);
    }

    @POST
    @Path("/histories")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "beginHistory",
            summary = "Confirm that the database was restored from an older backup, and tell on in a new history")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Request.class),
                            examples = @ExampleObject(name = "after the first", value = "{\"afterEpoch\":0}")))
    @APIResponse(
            responseCode = "201",
            description = "It has begun; what waits is told at once, above all that was told before",
            content = @Content(schema = @Schema(implementation = RelayView.class)))
    public RestResponse<RelayView> begin(@NotNull @Valid Request request) {
        if (!histories.begin(request.afterEpoch(), reader.name())) {
            throw Problem.conflict("history-begun", "History " + request.afterEpoch() + " is not the present one")
                    .asException();
        }
        LOG.warnf("A new history was begun after history %d", request.afterEpoch());
        return RestResponse.ResponseBuilder.<RelayView>create(RestResponse.Status.CREATED)
                .location(URI.create("/v1/admin/relay"))
                .entity(relay())
                .build();
    }

    /// Which history ends; so that nobody ends one by sending twice.
    @Schema(name = "BeginHistory")
    record Request(
            @Schema(description = "The epoch that GET shows", examples = "0") @NotNull
            Long afterEpoch) {}
}
