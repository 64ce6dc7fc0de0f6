package io.undercurrent.signals.overview.pages;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.undercurrent.kit.access.LooksAt;
import io.undercurrent.kit.access.Matter;
import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.signin.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/// The pages people read in a browser.
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
class PagesResource {

    private final DrawOverview drawOverview;
    private final DrawTeam drawTeam;
    private final Frames frames;

    PagesResource(DrawOverview drawOverview, DrawTeam drawTeam, Frames frames) {
        this.drawOverview = drawOverview;
        this.drawTeam = drawTeam;
        this.frames = frames;
    }

    @GET
    @LooksAt(Matter.OVERVIEW)
    @Operation(hidden = true)
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.ADMIN, Roles.TEAM_LEAD})
    public TemplateInstance overview(@BeanParam OverviewQuery query) {
        return drawOverview.page(query);
    }

    @GET
    @LooksAt(value = Matter.SIGNALS, team = "id")
    @Path("teams/{id}")
    @Operation(hidden = true)
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.ADMIN, Roles.TEAM_LEAD})
    public TemplateInstance team(@PathParam("id") String id) {
        return drawTeam.page(id);
    }

    /// Where the sign-in sends a browser that did not come from a page.
    @GET
    @Unwatched(because = "a door")
    @Path("sign-in")
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<Void> signIn() {
        return RestResponse.seeOther(URI.create("/"));
    }

    @GET
    @Unwatched(because = "a door")
    @Path("signed-out")
    @PermitAll
    @Operation(hidden = true)
    public TemplateInstance signedOut() {
        return new MessagePage(
                frames.forNobody("Signed out"),
                "You are signed out",
                "Close this window if others use this computer.",
                "/",
                "Sign in again");
    }
}
