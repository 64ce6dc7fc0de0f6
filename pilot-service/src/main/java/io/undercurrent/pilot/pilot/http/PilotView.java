package io.undercurrent.pilot.pilot.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.undercurrent.pilot.pilot.domain.Bulletin;
import io.undercurrent.pilot.pilot.domain.Charter;
import io.undercurrent.pilot.pilot.domain.Decided;
import io.undercurrent.pilot.pilot.domain.Draft;
import io.undercurrent.pilot.pilot.domain.Friction;
import io.undercurrent.pilot.pilot.domain.Kept;
import io.undercurrent.pilot.pilot.domain.LearningHours;
import io.undercurrent.pilot.pilot.domain.LearningWeek;
import io.undercurrent.pilot.pilot.domain.Milestone;
import io.undercurrent.pilot.pilot.domain.Pilot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Pilot")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PilotView(
        @JsonUnwrapped PilotSummary summary,
        @Nullable PlanBody plan,
        @Nullable PromiseView seal,
        CourseView timeline,
        HoursView learningHours,

        @Schema(examples = "3", description = "Frictions nobody removed yet")
        long openFrictions,

        @Schema(examples = "1", description = "Of these, those that stop scaling")
        long blockingFrictions,

        @Nullable DecisionView decided,
        List<StepView> history) {
    @Schema(name = "PilotHours", description = "All teams and weeks together")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HoursView(
            @Schema(examples = "48") @Nullable Double planned,
            @Schema(examples = "40") double granted,
            @Schema(examples = "31.5") double taken,
            @Schema(examples = "8.5") double eatenByDelivery) {
        static HoursView of(Optional<Charter> promised, LearningHours hours) {
            return new HoursView(
                    promised.map(charter -> charter.registration().conditions().learningHours())
                            .orElse(null),
                    hours.granted(),
                    hours.taken(),
                    hours.eatenByDelivery());
        }
    }

    @Schema(name = "PilotStep")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepView(
            @Schema(examples = "running") String stage,
            @Schema(examples = "2026-05-04") LocalDate on,
            @Schema(examples = "2026-05-04T08:00:00Z") Instant at,
            @Schema(examples = "team-lead") String role,
            @Nullable String reason) {
        static StepView of(Milestone milestone) {
            return new StepView(
                    Words.of(milestone.stage()),
                    milestone.on(),
                    milestone.at(),
                    milestone.role(),
                    milestone.reason().orElse(null));
        }
    }

    static PilotView of(Kept kept, List<Milestone> steps, List<Friction> frictions, List<LearningWeek> weeks) {
        var pilot = kept.pilot();
        return new PilotView(
                PilotSummary.of(kept),
                plan(pilot).orElse(null),
                pilot.promised().map(PromiseView::of).orElse(null),
                CourseView.of(pilot),
                HoursView.of(pilot.promised(), Bulletin.sum(weeks)),
                frictions.stream()
                        .filter(friction -> friction.removal().isEmpty())
                        .count(),
                frictions.stream().filter(Friction::blocks).count(),
                pilot instanceof Decided decided ? DecisionView.of(decided.decision()) : null,
                steps.stream().map(StepView::of).toList());
    }

    private static Optional<PlanBody> plan(Pilot pilot) {
        return pilot instanceof Draft draft
                ? Optional.of(PlanBody.of(draft.proposal()))
                : pilot.promised().map(Charter::registration).map(PlanBody::of);
    }
}
