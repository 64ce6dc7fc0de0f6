package io.undercurrent.pilot.verdict.http;

import io.undercurrent.kit.access.LooksAt;
import io.undercurrent.kit.access.Matter;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.verdict.AnalysePilot;
import io.undercurrent.pilot.verdict.AnalysePilot.Answer.Analysed;
import io.undercurrent.pilot.verdict.AnalysePilot.Answer.NoSuchPilot;
import io.undercurrent.pilot.verdict.AnalysePilot.Answer.NothingPromised;
import io.undercurrent.pilot.verdict.GatherGateNumbers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/pilots/{id}/analysis")
@Tag(name = "Verdicts", description = "Did it help, how sure is that, and what do people make of it")
class AnalysisResource {
    private final AnalysePilot analysePilot;
    private final GatherGateNumbers gatherGateNumbers;
    private final Onlooker onlooker;

    AnalysisResource(AnalysePilot analysePilot, GatherGateNumbers gatherGateNumbers, Onlooker onlooker) {
        this.analysePilot = analysePilot;
        this.gatherGateNumbers = gatherGateNumbers;
        this.onlooker = onlooker;
    }

    @GET
    @LooksAt(Matter.ANALYSES)
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.ADMIN})
    @Operation(
            operationId = "analysePilot",
            summary = "Tell what a pilot's numbers say, by the plan that was sealed",
            description = "Look as often as you like: before the planned end the verdict rests on an interval that"
                    + " holds on all days at once. Before the start it says what the pilot could find.")
    @APIResponse(responseCode = "200", description = "Effect, bounds, judgements, evidence grade and verdict")
    public AnalysisView analyse(UUID id) {
        return switch (analysePilot.analyse(onlooker.caller().sight(), new PilotId(id))) {
            case Analysed(var pilot, var analysis) -> AnalysisView.of(pilot, analysis, gatherGateNumbers.of(pilot));
            case NothingPromised(var stage) ->
                throw Problem.conflict(
                                "nothing-to-analyse",
                                "A pilot that is %s has no plan in force".formatted(Spelling.of(stage)))
                        .asException();
            case NoSuchPilot() -> throw Answers.unknown();
        };
    }
}
