package io.undercurrent.pilot.verdict.domain;

import io.undercurrent.pilot.pilot.domain.Caveat;
import io.undercurrent.pilot.pilot.domain.Charter;
import io.undercurrent.pilot.verdict.domain.Grading.Doubt;
import java.util.List;

/// What may take weight from the evidence.
record Doubts(Charter charter, Facts facts, boolean atPlannedEnd) {
    // a pre-trend is tested with little power, so not at 0.05
    private static final double DRIFTED = 0.10;

    List<Doubt> about(Reading outcome, Observed observed) {
        return List.of(
                new Doubt(!charter.amendments().isEmpty(), "The plan was amended after it was sealed"),
                new Doubt(
                        charter.caveats().contains(Caveat.SEALED_AFTER_THE_START),
                        "The plan was sealed after the start"),
                new Doubt(
                        observed.drift()
                                .filter(drift -> drift.chance() <= DRIFTED)
                                .isPresent(),
                        "The pilot's teams and the others drifted apart before the start"),
                new Doubt(
                        outcome.alone()
                                .filter(series -> series.tau().corrected())
                                .isPresent(),
                        "The team was drifting before the start; the drift was taken out"),
                new Doubt(missing(outcome) > 0, "%d teams of the plan are missing".formatted(missing(outcome))),
                new Doubt(!atPlannedEnd, "Measuring has not reached the planned end"));
    }

    private int missing(Reading outcome) {
        return facts.plan().teams().size()
                - outcome.sizes().pilotTeams()
                - outcome.sizes().comparisonTeams();
    }
}
