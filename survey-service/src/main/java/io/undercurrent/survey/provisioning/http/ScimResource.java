package io.undercurrent.survey.provisioning.http;

import de.captaingoldfish.scim.sdk.common.constants.HttpStatus;
import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import de.captaingoldfish.scim.sdk.common.exceptions.ScimException;
import de.captaingoldfish.scim.sdk.common.response.ErrorResponse;
import de.captaingoldfish.scim.sdk.common.response.ScimResponse;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceEndpoint;
import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.database.Unreachable;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Everything under /scim/v2; which of it there is, and how it reads, the SDK knows.
@Path("/scim/v2{address: (/.*)?}")
@Produces({ScimResource.SCIM, MediaType.APPLICATION_JSON})
@Consumes({ScimResource.SCIM, MediaType.APPLICATION_JSON})
@RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
class ScimResource {

    static final String SCIM = "application/scim+json";
    private static final Duration SOON = Duration.ofSeconds(5);

    private final ResourceEndpoint endpoint;
    private final ScimRequest request;
    private final Reader reader;

    ScimResource(ResourceEndpoint endpoint, ScimRequest request, Reader reader) {
        this.endpoint = endpoint;
        this.request = request;
        this.reader = reader;
    }

    @GET
    @Unwatched(because = "the identity provider reads what it wrote")
    @Operation(hidden = true)
    public Response read() {
        return answer(HttpMethod.GET, "");
    }

    @POST
    @Operation(hidden = true)
    public Response create(InputStream body) throws IOException {
        return answer(HttpMethod.POST, request.body(HttpMethod.POST, body));
    }

    @PUT
    @Operation(hidden = true)
    public Response replace(InputStream body) throws IOException {
        return answer(HttpMethod.PUT, request.body(HttpMethod.PUT, body));
    }

    @PATCH
    @Operation(hidden = true)
    public Response change(InputStream body) throws IOException {
        return answer(HttpMethod.PATCH, request.body(HttpMethod.PATCH, body));
    }

    @DELETE
    @Operation(hidden = true)
    public Response remove() {
        return answer(HttpMethod.DELETE, "");
    }

    @ServerExceptionMapper
    public Response refused(ScimException refusal) {
        return response(new ErrorResponse(refusal));
    }

    private Response answer(HttpMethod method, String body) {
        reader.needsScope(Roles.HRIS);
        var context = new Context(new ScimCaller(reader.name()));
        var said = endpoint.handleRequest(request.address(), method, body, request.headers(), context);
        refuseInAnOutage(said);
        return method == HttpMethod.PATCH && request.isAboutAGroup() && said.getHttpStatus() == HttpStatus.OK
                ? withTag(Response.noContent(), said).build()
                : response(said);
    }

    private static void refuseInAnOutage(ScimResponse said) {
        if (said instanceof ErrorResponse error && Unreachable.isBehind(error.getScimException())) {
            throw Problem.unavailable("unavailable", "A part of this service is away; try again shortly")
                    .asException()
                    .retryAfter(SOON);
        }
    }

    private static Response response(ScimResponse said) {
        var response = withTag(Response.status(said.getHttpStatus()), said);
        said.getHttpHeaders().forEach((name, value) -> {
            if (name.equalsIgnoreCase("Location")) {
                response.header(name, value);
            }
        });
        var text = PlainAnswer.text(said);
        return said.isEmpty() || text.isEmpty()
                ? response.build()
                : response.entity(text).build();
    }

    private static Response.ResponseBuilder withTag(Response.ResponseBuilder response, ScimResponse said) {
        var version = said.path("meta").path("version").asText();
        return version.isEmpty() ? response : response.header("ETag", version);
    }
}
