package io.undercurrent.signals.detection.http;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.signals.detection.domain.Rules;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rules", description = "By which thresholds and weights signals are decided")
class RulesResource {

    private final Rules rules;

    RulesResource(Rules rules) {
        this.rules = rules;
    }

    @GET
    @Unwatched(because = "the rules are the same for all")
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.ADMIN, Roles.TEAM_LEAD})
    @Operation(
            operationId = "rules",
            summary = "The rules in force: version, thresholds, weights, what is switched off")
    public RulesView rules() {
        return RulesView.of(rules);
    }
}
