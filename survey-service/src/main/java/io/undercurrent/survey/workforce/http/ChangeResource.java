package io.undercurrent.survey.workforce.http;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.workforce.domain.Audit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/workforce/changes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER})
@Tag(name = "Workforce")
class ChangeResource {

    private final Audit audit;

    ChangeResource(Audit audit) {
        this.audit = audit;
    }

    @GET
    @Unwatched(because = "which client changed how many rows, not what a team said")
    @Operation(
            operationId = "listWorkforceChanges",
            summary = "Which client changed people and teams, when and how many, the newest first",
            description = "Imports, SCIM clients and employment events alike; never who was changed.")
    @APIResponse(responseCode = "200", description = "A page of changes")
    public Page<ChangeView> list(@BeanParam PageQuery page) {
        var entries = audit.page(page.after(Long::valueOf), page.oneMoreThanLimit());
        return Page.of(entries, page, entry -> String.valueOf(entry.number())).map(ChangeView::of);
    }
}
