package io.undercurrent.pilot.pilot.http;

import io.undercurrent.kit.access.LooksAt;
import io.undercurrent.kit.access.Matter;
import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.pilot.pilot.DraftPilot;
import io.undercurrent.pilot.pilot.LookAtPilots;
import io.undercurrent.pilot.pilot.domain.Draft;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.pilot.domain.Selection;
import io.undercurrent.pilot.pilot.domain.Stage;
import io.undercurrent.pilot.teams.domain.TeamId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/pilots")
@Tag(name = "Pilots", description = "One workflow, one outcome, one team or several as units; from idea to decision")
class PilotResource {
    private final DraftPilot draftPilot;
    private final LookAtPilots lookAtPilots;
    private final PilotFile file;
    private final Visitor visitor;

    PilotResource(DraftPilot draftPilot, LookAtPilots lookAtPilots, PilotFile file, Visitor visitor) {
        this.draftPilot = draftPilot;
        this.lookAtPilots = lookAtPilots;
        this.file = file;
        this.visitor = visitor;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "draftPilot",
            summary = "Write down an idea for a pilot",
            description = "A draft may lack everything but its name, kind, teams and workflow.")
    @APIResponse(
            responseCode = "201",
            description = "The draft, with its ETag",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PilotView.class)))
    public RestResponse<PilotView> draft(@NotNull @Valid PlanBody plan) {
        var draft = new Draft(new PilotId(UUID.randomUUID()), plan.toDomain());
        var kept = draftPilot.draft(visitor.caller(), draft).orElseThrow(PilotResource::notYourTeams);
        return file.answer(kept)
                .status(RestResponse.Status.CREATED)
                .location(URI.create("/v1/pilots/" + draft.id().value()))
                .build();
    }

    private static RuntimeException notYourTeams() {
        return Problem.forbidden("not-your-team", "You lead none, or not all, of these teams")
                .asException();
    }

    @GET
    @LooksAt(Matter.PILOTS)
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.ADMIN})
    @Operation(operationId = "listPilots", summary = "List the pilots you may see")
    @APIResponse(responseCode = "200", description = "A page of pilots")
    public Page<PilotSummary> list(
            @RestQuery Optional<@Pattern(regexp = TeamId.FORM) String> team,
            @RestQuery
                    Optional<
                                    @Pattern(
                                            regexp =
                                                    "draft|registered|baseline|running|paused|concluded|decided|withdrawn",
                                            message = "must be a stage, such as running")
                                    String>
                            stage,
            @BeanParam PageQuery query) {
        var selection = new Selection(
                team.map(TeamId::new),
                stage.map(word -> Words.read(Stage.class, word)),
                visitor.caller().sight());
        var found = lookAtPilots.list(query.after(PilotResource::position), selection, query.oneMoreThanLimit());
        return Page.of(found, query, kept -> kept.pilot().id().value().toString())
                .map(PilotSummary::of);
    }

    private static PilotId position(String cursor) {
        return new PilotId(UUID.fromString(cursor));
    }

    @GET
    @LooksAt(Matter.PILOTS)
    @Path("/{id}")
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.ADMIN})
    @Operation(operationId = "readPilot", summary = "Read all about one pilot")
    @APIResponse(
            responseCode = "200",
            description = "The pilot, with its ETag",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PilotView.class)))
    public RestResponse<PilotView> read(UUID id) {
        return lookAtPilots
                .look(visitor.caller().sight(), new PilotId(id))
                .map(kept -> file.answer(kept).build())
                .orElseThrow(Refusals::unknown);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.ADMIN})
    @Operation(operationId = "editDraft", summary = "Change a draft, with the ETag you saw last as If-Match")
    @APIResponse(
            responseCode = "200",
            description = "The draft as it is now, with its new ETag",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PilotView.class)))
    public RestResponse<PilotView> edit(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull @Valid PlanBody plan) {
        var change = draftPilot.edit(visitor.caller(), new PilotId(id), PilotTag.seen(ifMatch), plan.toDomain());
        return file.answer(Refusals.made(change)).build();
    }
}
