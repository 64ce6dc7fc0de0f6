package io.undercurrent.pilot.programme.http;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.pilot.programme.domain.Playbooks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/playbooks")
@Tag(name = "Playbooks", description = "How others can do what a pilot did, with the evidence that earned it")
class PlaybookResource {
    private final Playbooks playbooks;

    PlaybookResource(Playbooks playbooks) {
        this.playbooks = playbooks;
    }

    @GET
    @Unwatched(because = "a playbook is told to everybody")
    @RolesAllowed({
        Roles.EMPLOYEE,
        Roles.TEAM_LEAD,
        Roles.PEOPLE_ANALYST,
        Roles.WORKS_COUNCIL,
        Roles.PRIVACY_OFFICER,
        Roles.ADMIN
    })
    @Operation(operationId = "listPlaybooks", summary = "List the playbooks, every version of them")
    @APIResponse(responseCode = "200", description = "A page of playbooks")
    public Page<PlaybookView> list(@BeanParam PageQuery query) {
        var found = playbooks.after(query.after(UUID::fromString), query.oneMoreThanLimit());
        return Page.of(found, query, playbook -> playbook.id().toString()).map(PlaybookView::of);
    }
}
