package io.undercurrent.pilot.rollout.http;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.problem.ProblemException;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.pilot.rollout.EndRollOut;
import io.undercurrent.pilot.rollout.EndRollOut.Outcome.Ended;
import io.undercurrent.pilot.rollout.EndRollOut.Outcome.EndedBefore;
import io.undercurrent.pilot.rollout.EndRollOut.Outcome.NotBegun;
import io.undercurrent.pilot.rollout.EndRollOut.Outcome.Unknown;
import io.undercurrent.pilot.rollout.RollOutTool;
import io.undercurrent.pilot.rollout.RollOutTool.Outcome.AlreadyRolledOut;
import io.undercurrent.pilot.rollout.RollOutTool.Outcome.RolledOut;
import io.undercurrent.pilot.rollout.RollOutTool.Outcome.TeamsUnknown;
import io.undercurrent.pilot.rollout.RollOutTool.Outcome.ToolUnknown;
import io.undercurrent.pilot.rollout.domain.RollOut;
import io.undercurrent.pilot.rollout.domain.RollOuts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/roll-outs")
@RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
@Tag(name = "Roll-outs", description = "Who gets which tool from when")
class RollOutResource {
    private final RollOutTool rollOutTool;
    private final EndRollOut endRollOut;
    private final RollOuts rollOuts;
    private final Reader reader;

    RollOutResource(RollOutTool rollOutTool, EndRollOut endRollOut, RollOuts rollOuts, Reader reader) {
        this.rollOutTool = rollOutTool;
        this.endRollOut = endRollOut;
        this.rollOuts = rollOuts;
        this.reader = reader;
    }

    @POST
    @Idempotent
    @Operation(operationId = "rollOutTool", summary = "Give a tool to teams from a day on, all of them or none")
    @APIResponse(
            responseCode = "201",
            description = "The teams have the tool",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RollOutView.class)))
    public RestResponse<RollOutView> rollOut(@NotNull @Valid RollOutRequest request) {
        reader.needsScope(Roles.USAGE);
        if (request.endsBeforeItBegins()) {
            throw endsTooEarly(request.from());
        }
        return switch (rollOutTool.rollOut(request.toDomain(UUID.randomUUID()))) {
            case RolledOut(var rollOut) -> created(rollOut);
            case ToolUnknown(var tool) ->
                throw Problem.unprocessable("unknown-tool", "No tool of this id is registered")
                        .withError("/tool", "unknown: " + tool.value())
                        .asException();
            case TeamsUnknown(var teams) ->
                throw Problem.unprocessable("unknown-team", "Some teams are not known here")
                        .withErrors(request.pointAt(teams, "unknown: "))
                        .asException();
            case AlreadyRolledOut(var teams) ->
                throw Problem.conflict("already-rolled-out", "Some teams have this tool already")
                        .withErrors(request.pointAt(teams, "has it: "))
                        .asException();
        };
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @Operation(
            operationId = "endRollOut",
            summary = "Take the tool back after a day; from the next one on the teams may get it again")
    @APIResponse(responseCode = "200", description = "The roll-out with its last day")
    public RollOutView end(UUID id, @NotNull @Valid EndRequest request) {
        reader.needsScope(Roles.USAGE);
        return switch (endRollOut.end(id, request.until())) {
            case Ended(var rollOut) -> RollOutView.of(rollOut);
            case Unknown() -> throw unknown();
            case EndedBefore(var rollOut) ->
                throw Problem.conflict(
                                "roll-out-ended",
                                "It ended on " + rollOut.until().orElseThrow())
                        .asException();
            case NotBegun(var rollOut) -> throw endsTooEarly(rollOut.from());
        };
    }

    private static ProblemException endsTooEarly(LocalDate from) {
        return Problem.unprocessable("ends-too-early", "It begins on " + from)
                .withError("/until", "lies before the first day")
                .asException();
    }

    private static ProblemException unknown() {
        return Problem.notFound("roll-out-not-found", "No roll-out has this id").asException();
    }

    @Schema(name = "RollOutEnd")
    record EndRequest(
            @NotNull @Schema(description = "The last day", examples = "2026-09-30")
            LocalDate until) {}

    private static RestResponse<RollOutView> created(RollOut rollOut) {
        return ResponseBuilder.ok(RollOutView.of(rollOut))
                .status(RestResponse.Status.CREATED)
                .location(URI.create("/v1/roll-outs/" + rollOut.id()))
                .build();
    }

    @GET
    @Unwatched(because = "a plan of the organisation, not what a team did")
    @Operation(operationId = "listRollOuts", summary = "List the roll-outs")
    @APIResponse(responseCode = "200", description = "A page of roll-outs")
    public Page<RollOutView> list(@BeanParam PageQuery query) {
        reader.needsScope(Roles.USAGE);
        var found = rollOuts.after(query.after(UUID::fromString), query.oneMoreThanLimit());
        return Page.of(found, query, rollOut -> rollOut.id().toString()).map(RollOutView::of);
    }

    @GET
    @Unwatched(because = "a plan of the organisation, not what a team did")
    @Path("/{id}")
    @Operation(operationId = "readRollOut", summary = "Read one roll-out")
    @APIResponse(responseCode = "200", description = "The roll-out")
    public RollOutView read(UUID id) {
        reader.needsScope(Roles.USAGE);
        return rollOuts.known(id).map(RollOutView::of).orElseThrow(RollOutResource::unknown);
    }
}
