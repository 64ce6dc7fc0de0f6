package io.undercurrent.survey.answer.pages;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.undercurrent.kit.access.Unwatched;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/// The pages employees read in a browser.
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
class PagesResource {

    private final Frames frames;

    PagesResource(Frames frames) {
        this.frames = frames;
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
