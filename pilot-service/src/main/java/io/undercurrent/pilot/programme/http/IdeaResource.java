package io.undercurrent.pilot.programme.http;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.problem.ProblemException;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.pilot.pilot.domain.Moments;
import io.undercurrent.pilot.programme.AnswerIdea;
import io.undercurrent.pilot.programme.AnswerIdea.Outcome.Answered;
import io.undercurrent.pilot.programme.AnswerIdea.Outcome.AnsweredBefore;
import io.undercurrent.pilot.programme.AnswerIdea.Outcome.BeforeTheIdea;
import io.undercurrent.pilot.programme.AnswerIdea.Outcome.NoSuchIdea;
import io.undercurrent.pilot.programme.AnswerIdea.Outcome.NoSuchPilot;
import io.undercurrent.pilot.programme.HandInIdea;
import io.undercurrent.pilot.programme.HandInIdea.Outcome.HandedIn;
import io.undercurrent.pilot.programme.HandInIdea.Outcome.TeamTooSmall;
import io.undercurrent.pilot.programme.HandInIdea.Outcome.TeamUnknown;
import io.undercurrent.pilot.programme.domain.Ideas;
import io.undercurrent.pilot.programme.http.IdeaBody.ReplyBody;
import io.undercurrent.pilot.teams.domain.TeamId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/ideas")
@Tag(name = "Ideas", description = "What teams would like to try, and how long an answer took")
class IdeaResource {
    private final HandInIdea handInIdea;
    private final AnswerIdea answerIdea;
    private final Ideas ideas;
    private final Moments moments;

    IdeaResource(HandInIdea handInIdea, AnswerIdea answerIdea, Ideas ideas, Moments moments) {
        this.handInIdea = handInIdea;
        this.answerIdea = answerIdea;
        this.ideas = ideas;
        this.moments = moments;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.EMPLOYEE, Roles.TEAM_LEAD, Roles.PEOPLE_ANALYST, Roles.ADMIN})
    @Operation(
            operationId = "handInIdea",
            summary = "Hand in an idea; of its team, and of nobody in particular",
            description = "Who hands it in is not kept. A team of fewer than five is asked to let a larger unit speak.")
    @APIResponse(
            responseCode = "201",
            description = "The idea",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IdeaView.class)))
    public RestResponse<IdeaView> handIn(@NotNull @Valid IdeaBody body) {
        return switch (handInIdea.handIn(body.toDomain(moments.today()))) {
            case HandedIn(var idea) ->
                ResponseBuilder.ok(IdeaView.of(idea))
                        .status(RestResponse.Status.CREATED)
                        .location(URI.create("/v1/ideas/" + idea.id()))
                        .build();
            case TeamUnknown(var team) ->
                throw Problem.unprocessable("unknown-team", "No team of this id is known here")
                        .withError("/teamId", "unknown: " + team.value())
                        .asException();
            case TeamTooSmall(var parent) -> throw Onlooker.tooSmall(parent);
        };
    }

    @GET
    @Unwatched(because = "an idea is told to everybody")
    @RolesAllowed({
        Roles.EMPLOYEE,
        Roles.TEAM_LEAD,
        Roles.PEOPLE_ANALYST,
        Roles.WORKS_COUNCIL,
        Roles.PRIVACY_OFFICER,
        Roles.ADMIN
    })
    @Operation(operationId = "listIdeas", summary = "List the ideas and their answers; everybody may read them")
    @APIResponse(responseCode = "200", description = "A page of ideas")
    public Page<IdeaView> list(
            @RestQuery Optional<@Pattern(regexp = TeamId.FORM) String> team, @BeanParam PageQuery query) {
        var found = ideas.after(query.after(UUID::fromString), team.map(TeamId::new), query.oneMoreThanLimit());
        return Page.of(found, query, idea -> idea.id().toString()).map(IdeaView::of);
    }

    @GET
    @Unwatched(because = "an idea is told to everybody")
    @Path("/{id}")
    @RolesAllowed({
        Roles.EMPLOYEE,
        Roles.TEAM_LEAD,
        Roles.PEOPLE_ANALYST,
        Roles.WORKS_COUNCIL,
        Roles.PRIVACY_OFFICER,
        Roles.ADMIN
    })
    @Operation(operationId = "readIdea", summary = "Read one idea")
    @APIResponse(responseCode = "200", description = "The idea")
    public IdeaView read(UUID id) {
        return ideas.idea(id).map(IdeaView::of).orElseThrow(IdeaResource::unknown);
    }

    @POST
    @Path("/{id}/answer")
    @Idempotent
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.ADMIN})
    @Operation(operationId = "answerIdea", summary = "Answer an idea, once: a pilot, later, or no; and why")
    @APIResponse(responseCode = "200", description = "The idea with its answer, and how long it took")
    public IdeaView answer(UUID id, @NotNull @Valid ReplyBody body) {
        if (body.leadsAstray()) {
            throw Problem.unprocessable("not-a-pilot", "Only the answer pilot leads to a pilot")
                    .withError("/pilotId", "leave it out")
                    .asException();
        }
        return switch (answerIdea.answer(id, body.toDomain(moments.today()))) {
            case Answered(var idea) -> IdeaView.of(idea);
            case NoSuchIdea() -> throw unknown();
            case AnsweredBefore() ->
                throw Problem.conflict("idea-answered", "This idea has its answer")
                        .asException();
            case BeforeTheIdea() ->
                throw Problem.conflict("answer-too-early", "The idea is younger than its answer")
                        .asException();
            case NoSuchPilot() ->
                throw Problem.unprocessable("unknown-pilot", "No pilot has this id")
                        .withError("/pilotId", "unknown")
                        .asException();
        };
    }

    private static ProblemException unknown() {
        return Problem.notFound("idea-not-found", "No idea has this id").asException();
    }
}
