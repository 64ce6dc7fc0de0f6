package io.undercurrent.survey.answer.pages;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/// The pages employees and their leaders read in a browser.
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
class PagesResource {

    private final Frames frames;
    private final Reader reader;

    PagesResource(Frames frames, Reader reader) {
        this.frames = frames;
        this.reader = reader;
    }

    @GET
    @Unwatched(because = "somebody answers, and that is nobody's business")
    @Path("answer/{wave}")
    @Authenticated
    @Operation(hidden = true)
    public TemplateInstance answer(UUID wave) {
        return new AnswerPage(frames.frame(), wave.toString());
    }

    @GET
    @Unwatched(because = "an asker without a name comes back to the own question")
    @Path("questions/{question}")
    @PermitAll
    @Operation(hidden = true)
    public TemplateInstance thread(UUID question) {
        return new ThreadPage(frames.frame(), question.toString());
    }

    @GET
    @Unwatched(because = "the page is empty; its script reads the questions, and that is seen")
    @Path("leaders")
    @RolesAllowed({Roles.TEAM_LEAD, Roles.PEOPLE_ANALYST, Roles.WORKS_COUNCIL})
    @Operation(hidden = true)
    public TemplateInstance leaders() {
        return LeadersPage.of(frames.frame(), reader);
    }

    @GET
    @Unwatched(because = "the promise is public")
    @Path("trust")
    @PermitAll
    @Operation(hidden = true)
    public TemplateInstance trust() {
        return new TrustPage(frames.frame());
    }

    /// Where the sign-in sends a browser that did not come from a page.
    @GET
    @Unwatched(because = "a door")
    @Path("sign-in")
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<Void> signIn() {
        return RestResponse.seeOther(URI.create("/trust"));
    }
}
