package io.undercurrent.pilot.pilot.domain;

import java.time.LocalDate;
import java.util.Optional;

/// Everything is measured; nothing is decided.
///
/// @param reason why it ended before the planned end, if it did
public record Concluded(Charter charter, Timeline timeline, Optional<String> reason) implements Pilot {
    /// Decides what becomes of it.
    ///
    /// @param blockingFrictions how many frictions still stand in the way
    public Step decide(Decision decision, int blockingFrictions) {
        return refusal(decision, blockingFrictions)
                .<Step>map(Step.Refused::new)
                .orElseGet(() -> new Step.Taken(new Decided(charter, timeline, reason, decision)));
    }

    private Optional<Refusal> refusal(Decision decision, int blockingFrictions) {
        var plannedEnd = charter.registration().sample().plannedEnd();
        if (timeline.end().filter(decision.on()::isBefore).isPresent()) {
            return refuse(Ground.DAY_OUT_OF_ORDER, "The pilot ended on %s".formatted(end()));
        }
        if (decision.on().isBefore(plannedEnd) && decision.reason().isEmpty()) {
            return refuse(
                    Ground.BEFORE_PLANNED_END,
                    "The plan says %s: to decide earlier needs a reason".formatted(plannedEnd));
        }
        return switch (decision.course()) {
            case SCALE -> scalingRefusal(decision, blockingFrictions);
            case ADAPT, STOP, NOT_DECIDED -> Optional.empty();
        };
    }

    private Optional<Refusal> scalingRefusal(Decision decision, int blockingFrictions) {
        if (charter.registration().frame().kind() != Kind.EXPERIMENT) {
            return refuse(Ground.NOTHING_TO_SCALE, "Only an experiment shows what is worth scaling");
        }
        if (blockingFrictions > 0) {
            return refuse(
                    Ground.BLOCKING_FRICTIONS,
                    "Remove what stands in people's way first: %d blocking".formatted(blockingFrictions));
        }
        return decision.gates().filter(Gates::areOpen).isPresent()
                ? Optional.empty()
                : refuse(
                        Ground.GATES_CLOSED,
                        "Scaling needs three answers: it removes real friction, people trust it in a busy week,"
                                + " and which part stays human");
    }

    private static Optional<Refusal> refuse(Ground ground, String detail) {
        return Optional.of(Refusal.of(ground, detail));
    }

    /// The last day that was measured.
    public LocalDate end() {
        return timeline.end().orElseThrow();
    }

    @Override
    public PilotId id() {
        return charter.id();
    }

    @Override
    public Frame frame() {
        return charter.registration().frame();
    }

    @Override
    public Stage stage() {
        return Stage.CONCLUDED;
    }

    @Override
    public Optional<Charter> promised() {
        return Optional.of(charter);
    }
}
