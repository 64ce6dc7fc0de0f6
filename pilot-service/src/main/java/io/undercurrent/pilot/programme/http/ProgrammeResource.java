package io.undercurrent.pilot.programme.http;

import io.undercurrent.kit.access.LooksAt;
import io.undercurrent.kit.access.Matter;
import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.pilot.pilot.domain.Moments;
import io.undercurrent.pilot.programme.RecordStep;
import io.undercurrent.pilot.programme.TakeStock;
import io.undercurrent.pilot.programme.domain.BrightSpots;
import io.undercurrent.pilot.programme.domain.StepKind;
import io.undercurrent.pilot.programme.domain.TeamStep;
import io.undercurrent.pilot.programme.domain.TeamSteps;
import io.undercurrent.pilot.programme.domain.Undertaking;
import io.undercurrent.pilot.teams.domain.TeamId;
import io.undercurrent.pilot.usage.domain.Stretch;
import io.undercurrent.pilot.usage.domain.UsageReports;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

@Path("/v1/programme")
@RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.ADMIN})
@Tag(name = "Programme", description = "How far each team has come, and whether the plan is sound; never a ranking")
class ProgrammeResource {
    private static final int QUARTER = 13;

    private final TakeStock takeStock;
    private final RecordStep recordStep;
    private final TeamSteps steps;
    private final UsageReports usage;
    private final Onlooker onlooker;
    private final Moments moments;

    ProgrammeResource(
            TakeStock takeStock,
            RecordStep recordStep,
            TeamSteps steps,
            UsageReports usage,
            Onlooker onlooker,
            Moments moments) {
        this.takeStock = takeStock;
        this.recordStep = recordStep;
        this.steps = steps;
        this.usage = usage;
        this.onlooker = onlooker;
        this.moments = moments;
    }

    @GET
    @LooksAt(Matter.PILOTS)
    @Operation(
            operationId = "readProgramme",
            summary = "Five phases per team: what is done, and what is missing",
            description = "In the order of team ids. There is no other order: teams are not ranked.")
    @APIResponse(responseCode = "200", description = "A page of teams you may see")
    public Page<StandingView> programme(@BeanParam PageQuery query) {
        var limit = onlooker.sight().limit();
        var ids = steps.teams(query.after(TeamId::new), limit, query.oneMoreThanLimit());
        var standings = takeStock.of(ids, moments.today());
        return Page.of(standings, query, standing -> standing.team().id().value())
                .map(StandingView::of);
    }

    @POST
    @Path("/steps")
    @Idempotent
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "recordStep",
            summary = "Tell of a step a team took that no other system tells us",
            description = "To tell of it again changes nothing.")
    @APIResponse(responseCode = "204", description = "It is kept")
    public RestResponse<Void> step(@NotNull @Valid StepBody body) {
        var on = Optional.ofNullable(body.on()).orElseGet(moments::today);
        if (on.isAfter(moments.today())) {
            throw Problem.unprocessable("day-in-the-future", "A step is told of when it was taken")
                    .withError("/on", "lies in the future")
                    .asException();
        }
        var team = onlooker.teamInSight(body.teamId());
        if (takeStock.of(List.of(team), on).isEmpty()) {
            throw Onlooker.unknownTeam();
        }
        recordStep.record(new TeamStep(team, Words.read(StepKind.class, body.step()), on));
        return RestResponse.noContent();
    }

    @GET
    @LooksAt(Matter.PILOTS)
    @Path("/places-to-learn-from")
    @Operation(
            operationId = "placesToLearnFrom",
            summary = "Teams that already do well where most others do not yet",
            description = "Use reaches core work clearly more often than is usual over the last quarter. Without order"
                    + " or number: an invitation to look, and no ranking. Empty when too few teams report.")
    @APIResponse(responseCode = "200", description = "The ids of such teams")
    public Places places() {
        var lately = Stretch.endingWith(YearWeek.from(moments.today()), QUARTER);
        var seen = onlooker.sight();
        return new Places(BrightSpots.among(usage.totals(lately)).stream()
                .filter(team -> seen.reaches(List.of(team)))
                .map(TeamId::value)
                .toList());
    }

    @POST
    @Path("/checks")
    @Operation(
            operationId = "checkPlan",
            summary = "Look at a plan for the programme: money, time, and who is at the table",
            description = "Nothing is kept.")
    @APIResponse(responseCode = "200", description = "What the look found, check by check")
    public Findings check(@NotNull @Valid PlanToCheck plan) {
        return new Findings(plan.toDomain().findings());
    }

    @Schema(name = "PlacesToLearnFrom")
    record Places(@Schema(examples = "[\"claims-north\"]") List<String> teamIds) {}

    @Schema(name = "PlanFindings")
    record Findings(List<Undertaking.Finding> findings) {}

    @Schema(name = "NewProgrammeStep")
    record StepBody(
            @NotNull @Pattern(regexp = TeamId.FORM, message = "must be printable") @Schema(examples = "claims-north")
            String teamId,

            @NotNull
            @Pattern(
                    regexp = "case-for-change-told|experience-day|works-council-heard|use-case-workshop"
                            + "|role-descriptions-updated|career-path-published|innovation-round",
                    message = "must be a step, such as works-council-heard")
            @Schema(examples = "works-council-heard")
            String step,

            @Schema(description = "Today, when left out", examples = "2026-02-02") @Nullable
            LocalDate on) {}
}
