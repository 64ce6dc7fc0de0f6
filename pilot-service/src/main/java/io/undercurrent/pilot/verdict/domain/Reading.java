package io.undercurrent.pilot.verdict.domain;

import io.undercurrent.pilot.experiment.domain.Ancova;
import io.undercurrent.pilot.experiment.domain.Arms;
import io.undercurrent.pilot.experiment.domain.BaselineCorrectedTau;
import io.undercurrent.pilot.experiment.domain.Chance;
import io.undercurrent.pilot.experiment.domain.Contrast;
import io.undercurrent.pilot.experiment.domain.DifferenceInDifferences;
import io.undercurrent.pilot.experiment.domain.Estimate;
import io.undercurrent.pilot.experiment.domain.InterruptedSeries;
import io.undercurrent.pilot.experiment.domain.NonOverlap;
import io.undercurrent.pilot.experiment.domain.Phases;
import io.undercurrent.pilot.experiment.domain.Randomisation;
import io.undercurrent.pilot.pilot.domain.Design;
import java.util.Optional;

/// What the planned design makes of one metric.
///
/// @param change of the metric by the pilot, up or down as measured
/// @param chance to see as much where nothing changed
/// @param alone how one team's series moved, where the design has one team only
public record Reading(Sizes sizes, Optional<Estimate> change, Optional<Chance> chance, Optional<Alone> alone) {
    // fewest teams that leave a degree of freedom
    private static final int FOR_ANCOVA = 4;
    private static final int FOR_DIFFERENCES = 3;

    /// Teams of each arm that were measured, and the pilot's points.
    public record Sizes(int pilotTeams, int comparisonTeams, int pointsBefore, int pointsSince) {}

    /// @param longEnough whether both phases have five points
    public record Alone(BaselineCorrectedTau tau, NonOverlap overlap, boolean longEnough) {}

    /// @param seed of the assignments that are drawn
    static Reading of(Observed observed, Design design, long seed) {
        return switch (design) {
            case RANDOMISED_UNITS -> beside(observed, observed.arms(FOR_ANCOVA), Ancova::between, seed);
            case COMPARISON_TEAMS ->
                beside(observed, observed.arms(FOR_DIFFERENCES), DifferenceInDifferences::between, seed);
            case SINGLE_TEAM -> alone(observed, observed.phases(), seed);
        };
    }

    private static Reading beside(Observed observed, Optional<Arms> arms, Contrast contrast, long seed) {
        return new Reading(
                sizes(observed),
                arms.map(both -> both.estimate(contrast)),
                arms.map(both -> Randomisation.test(both, contrast, seed)),
                Optional.empty());
    }

    private static Reading alone(Observed observed, Optional<Phases> phases, long seed) {
        var alone = phases.map(series -> {
            var tau = BaselineCorrectedTau.of(series);
            return new Alone(tau, NonOverlap.of(tau.compared()), series.allowVerdict());
        });
        return new Reading(
                sizes(observed),
                alone.map(Alone::tau).map(InterruptedSeries::of),
                alone.map(series -> NonOverlap.chance(series.tau().compared(), seed)),
                alone);
    }

    private static Sizes sizes(Observed observed) {
        return new Sizes(
                Observed.units(observed.pilot()).size(),
                Observed.units(observed.comparison()).size(),
                observed.pointsBefore(),
                observed.pointsSince());
    }

    /// Why nothing can be concluded however the numbers look, if so.
    Optional<String> obstacle() {
        if (change.isEmpty()) {
            return Optional.of("Too little was measured on both sides of the start");
        }
        if (alone.filter(series -> !series.longEnough()).isPresent()) {
            return Optional.of("One team alone needs %d points before the start and %d since"
                    .formatted(Phases.FEWEST_POINTS, Phases.FEWEST_POINTS));
        }
        return chance.filter(seen -> !seen.allowsVerdict())
                .map(seen ->
                        "The pilot could have been assigned in %d ways only: with fewer than %d no result surprises"
                                .formatted(seen.assignments(), Chance.FEWEST_ASSIGNMENTS));
    }
}
