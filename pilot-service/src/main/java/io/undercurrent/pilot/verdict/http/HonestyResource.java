package io.undercurrent.pilot.verdict.http;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.pilot.verdict.ReadHonesty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/honesty")
@RolesAllowed({Roles.PEOPLE_ANALYST, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.ADMIN})
@Tag(name = "Verdicts")
class HonestyResource {
    private final ReadHonesty readHonesty;

    HonestyResource(ReadHonesty readHonesty) {
        this.readHonesty = readHonesty;
    }

    @GET
    @Unwatched(because = "counts over all pilots of the organisation, of no team")
    @Operation(
            operationId = "readHonesty",
            summary = "Look at all decided pilots together: does the organisation fool itself?",
            description = "Of honest pilots about one in three helps. Far more is flagged by an exact binomial test.")
    @APIResponse(responseCode = "200", description = "Shares, and effects without their luck from six pilots on")
    public HonestyView read() {
        return HonestyView.of(readHonesty.read());
    }
}
