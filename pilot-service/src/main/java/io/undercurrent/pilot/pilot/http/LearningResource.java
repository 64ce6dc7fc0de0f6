package io.undercurrent.pilot.pilot.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.kit.access.LooksAt;
import io.undercurrent.kit.access.Matter;
import io.undercurrent.kit.idempotency.Idempotent;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.pilot.pilot.KeepLogbook;
import io.undercurrent.pilot.pilot.LookAtPilots;
import io.undercurrent.pilot.pilot.domain.LearningHours;
import io.undercurrent.pilot.pilot.domain.LearningWeek;
import io.undercurrent.pilot.pilot.domain.Logbook;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.teams.domain.TeamId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.DayOfWeek;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.threeten.extra.YearWeek;

@Path("/v1/pilots")
@Tag(name = "Log")
class LearningResource {
    private final KeepLogbook keepLogbook;
    private final LookAtPilots lookAtPilots;
    private final Logbook logbook;
    private final Visitor visitor;
    private final Days days;

    LearningResource(KeepLogbook keepLogbook, LookAtPilots lookAtPilots, Logbook logbook, Visitor visitor, Days days) {
        this.keepLogbook = keepLogbook;
        this.lookAtPilots = lookAtPilots;
        this.logbook = logbook;
        this.visitor = visitor;
        this.days = days;
    }

    @POST
    @Idempotent
    @Path("/{id}/learning-hours")
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "reportLearningHours",
            summary = "Say how much of a team's learning time was taken, and how much delivery ate",
            description = "All participants of the team together. The same team and week again replaces what was said.")
    @APIResponse(responseCode = "200", description = "The hours, as they are kept")
    public WeekBody report(UUID id, @NotNull @Valid WeekBody body) {
        days.past(body.week().atDay(DayOfWeek.MONDAY), "/week");
        var caller = visitor.caller();
        var seen = lookAtPilots.look(caller.sight(), new PilotId(id)).orElseThrow(Refusals::unknown);
        return keepLogbook
                .log(caller, seen.pilot().id(), body.toDomain())
                .map(WeekBody::of)
                .orElseThrow(() -> Problem.unprocessable("team-not-planned", "This team takes no part in the pilot")
                        .withError("/teamId", "takes no part")
                        .asException());
    }

    @GET
    @LooksAt(Matter.PILOTS)
    @Path("/{id}/learning-hours")
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.TEAM_LEAD, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.ADMIN})
    @Operation(operationId = "listLearningHours", summary = "List the learning hours, by week and team")
    @APIResponse(responseCode = "200", description = "A page of weeks")
    public Page<WeekBody> list(UUID id, @BeanParam PageQuery query) {
        var seen = lookAtPilots.look(visitor.caller().sight(), new PilotId(id)).orElseThrow(Refusals::unknown);
        return Pages.of(logbook.learningWeeks(seen.pilot().id()), query).map(WeekBody::of);
    }

    @Schema(name = "LearningHours")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WeekBody(
            @NotNull @Pattern(regexp = TeamId.FORM, message = "must be printable") @Schema(examples = "claims-1")
            String teamId,

            @NotNull @Schema(type = SchemaType.STRING, examples = "2026-W20")
            YearWeek week,

            @NotNull @PositiveOrZero @Schema(examples = "12")
            Double granted,

            @NotNull @PositiveOrZero @Schema(examples = "8.5")
            Double taken,

            @NotNull @PositiveOrZero @Schema(examples = "3.5")
            Double eatenByDelivery) {
        LearningWeek toDomain() {
            if (taken + eatenByDelivery > granted) {
                throw Problem.unprocessable(
                                "hours-contradict", "What was taken and what delivery ate is at most what was granted")
                        .withError("/granted", "is less than taken and eatenByDelivery together")
                        .asException();
            }
            return new LearningWeek(new TeamId(teamId), week, new LearningHours(granted, taken, eatenByDelivery));
        }

        static WeekBody of(LearningWeek week) {
            var hours = week.hours();
            return new WeekBody(
                    week.team().value(), week.week(), hours.granted(), hours.taken(), hours.eatenByDelivery());
        }
    }
}
