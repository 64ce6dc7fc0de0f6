package io.undercurrent.survey.provisioning.http;

import static java.util.Objects.requireNonNull;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.provisioning.EnrolClient;
import io.undercurrent.survey.provisioning.RevokeClient;
import io.undercurrent.survey.provisioning.RotateToken;
import io.undercurrent.survey.provisioning.domain.Client;
import io.undercurrent.survey.provisioning.domain.Clients;
import io.undercurrent.survey.provisioning.domain.Enrolment;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/workforce/clients")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Clients", description = "Identity providers and HRIS with a long-lived token")
class ClientResource {

    private static final String NO_STORE = "no-store";

    private final EnrolClient enrolClient;
    private final RotateToken rotateToken;
    private final RevokeClient revokeClient;
    private final Clients clients;

    ClientResource(EnrolClient enrolClient, RotateToken rotateToken, RevokeClient revokeClient, Clients clients) {
        this.enrolClient = enrolClient;
        this.rotateToken = rotateToken;
        this.revokeClient = revokeClient;
        this.clients = clients;
    }

    /// A program that is to be let in.
    @Schema(name = "NewClient")
    record NewClient(@Schema(maxLength = 100) String name) {

        static final String EXAMPLE = """
                {"name":"Entra ID"}""";

        NewClient {
            requireNonNull(name, "name");
            if (!Client.isName(name)) {
                throw new IllegalArgumentException("must be a name of up to 100 characters");
            }
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "enrolClient",
            summary = "Let a client in with a token of its own",
            description =
                    "The token opens /scim/v2 and whatever else takes people and teams. It is shown in this answer"
                            + " only and kept nowhere, so a retry cannot show it again: a name that is taken is a conflict.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NewClient.class),
                            examples = @ExampleObject(name = "a client", value = NewClient.EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "The client, and its token this once",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClientView.WithToken.class),
                            examples = @ExampleObject(name = "a client", value = ClientView.WithToken.EXAMPLE)))
    public Response enrol(@Valid @NotNull NewClient wanted) {
        return switch (enrolClient.enrol(wanted.name())) {
            case Enrolment.Enrolled enrolled ->
                Response.created(URI.create(
                                "/v1/workforce/clients/" + enrolled.client().id()))
                        .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                        .entity(ClientView.WithToken.of(enrolled))
                        .build();
            case Enrolment.NameTaken() ->
                throw Problem.conflict("client-name-taken", "There is a client of this name; rotate its token")
                        .withError("/name", "is taken")
                        .asException();
        };
    }

    @GET
    @Unwatched(because = "programs that come in with a token")
    @Operation(operationId = "listClients", summary = "Who may come in with a token, by name")
    @APIResponse(responseCode = "200", description = "A page of clients")
    public Page<ClientView> list(@BeanParam PageQuery page) {
        return Page.of(clients.page(page.after(), page.oneMoreThanLimit()), page, Client::name)
                .map(ClientView::of);
    }

    @GET
    @Unwatched(because = "programs that come in with a token")
    @Path("/{id}")
    @Operation(operationId = "showClient", summary = "One client")
    @APIResponse(
            responseCode = "200",
            description = "The client",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClientView.class),
                            examples = @ExampleObject(name = "a client", value = ClientView.EXAMPLE)))
    public ClientView show(UUID id) {
        return clients.find(id).map(ClientView::of).orElseThrow(ClientResource::unknown);
    }

    @POST
    @Path("/{id}/rotate")
    @Operation(
            operationId = "rotateClientToken",
            summary = "Give a client another token",
            description = "The token before opens for 24 hours more; one before that opens no longer.")
    @APIResponse(
            responseCode = "200",
            description = "The client, and its new token this once",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClientView.WithToken.class),
                            examples = @ExampleObject(name = "a client", value = ClientView.WithToken.EXAMPLE)))
    public Response rotate(UUID id) {
        var enrolled = rotateToken.rotate(id).orElseThrow(ClientResource::unknown);
        return Response.ok(ClientView.WithToken.of(enrolled))
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "revokeClient", summary = "Shut a client out at once")
    @APIResponse(responseCode = "204", description = "None of its tokens opens any more")
    public void revoke(UUID id) {
        if (!revokeClient.revoke(id)) {
            throw unknown();
        }
    }

    private static RuntimeException unknown() {
        return Problem.notFound("client-unknown", "There is no such client").asException();
    }
}
