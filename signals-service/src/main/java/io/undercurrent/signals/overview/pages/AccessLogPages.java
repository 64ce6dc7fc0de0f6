package io.undercurrent.signals.overview.pages;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.undercurrent.kit.access.AccessLog;
import io.undercurrent.kit.access.LooksAt;
import io.undercurrent.kit.access.Matter;
import io.undercurrent.kit.access.Wanted;
import io.undercurrent.kit.signin.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The newest looks at signals, in a browser.
@Path("/access-log")
@Blocking
@Produces(MediaType.TEXT_HTML)
class AccessLogPages {

    private static final int NEWEST = 100;

    private final AccessLog log;
    private final Frames frames;

    AccessLogPages(AccessLog log, Frames frames) {
        this.log = log;
        this.frames = frames;
    }

    @GET
    @LooksAt(Matter.ACCESS_LOG)
    @RolesAllowed({Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER})
    @Operation(hidden = true)
    public TemplateInstance newest() {
        return new AccessLogPage(
                frames.forReader("Who looked"),
                log.tallies(Wanted.EVERYTHING).stream()
                        .map(AccessLogPage.Count::of)
                        .toList(),
                log.newest(Wanted.EVERYTHING, Optional.empty(), NEWEST).stream()
                        .map(AccessLogPage.Line::of)
                        .toList());
    }
}
