package io.undercurrent.pilot.pilot.domain;

import java.time.LocalDate;
import java.util.Optional;

/// People work the new way, and are measured.
public record Running(Charter charter, Timeline timeline) implements UnderWay {
    public Step pause(LocalDate on, Optional<String> reason) {
        if (on.isBefore(timeline.latest())) {
            return tooEarly();
        }
        return reason.<Step>map(why -> new Step.Taken(new Paused(charter, timeline.paused(on, why))))
                .orElseGet(() -> new Step.Refused(
                        Refusal.of(Ground.REASON_MISSING, "Say why the pilot rests: those who take part will ask")));
    }

    /// Ends the measuring; before the planned end only for a reason.
    public Step conclude(LocalDate on, Optional<String> reason) {
        if (on.isBefore(timeline.latest())) {
            return tooEarly();
        }
        var plannedEnd = charter.registration().sample().plannedEnd();
        if (on.isBefore(plannedEnd) && reason.isEmpty()) {
            return new Step.Refused(Refusal.of(
                    Ground.BEFORE_PLANNED_END,
                    "The plan says %s: to end earlier needs a reason".formatted(plannedEnd)));
        }
        return new Step.Taken(new Concluded(charter, timeline.ended(on), reason));
    }

    private Step tooEarly() {
        return new Step.Refused(Refusal.of(
                Ground.DAY_OUT_OF_ORDER, "The last change of this pilot was on %s".formatted(timeline.latest())));
    }

    @Override
    public UnderWay under(Charter changed) {
        return new Running(changed, timeline);
    }

    @Override
    public Stage stage() {
        return Stage.RUNNING;
    }
}
