package io.undercurrent.pilot.verdict.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.pilot.experiment.domain.Chance;
import io.undercurrent.pilot.experiment.domain.Cuped;
import io.undercurrent.pilot.experiment.domain.Estimate;
import io.undercurrent.pilot.pilot.domain.Claim;
import io.undercurrent.pilot.verdict.domain.Analysis.OutcomeReading;
import io.undercurrent.pilot.verdict.domain.Bounds;
import io.undercurrent.pilot.verdict.domain.Reading;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PilotOutcome", description = "The one number the pilot wants to move, as the sealed design reads it")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OutcomeView(
        @Schema(examples = "cycle-time") String metric,
        @Schema(examples = "hours") String unit,
        @Schema(examples = "decrease") String hoped,
        @Schema(examples = "2") double smallestWorthwhileEffect,

        @Schema(examples = "-2.7", description = "Change of the metric by the pilot, as measured: minus is less")
        @Nullable
        Double effect,

        @Schema(examples = "0.3") @Nullable Double standardError,
        @Schema(examples = "0.95") double confidence,

        @Schema(description = "Holds when looked at once, at the planned end") @Nullable
        RangeView interval,

        @Schema(description = "Holds on all days at once, so that looking daily is lawful") @Nullable
        RangeView dailyInterval,

        @Schema(examples = "daily-interval", description = "The one the verdict rests on now")
        String lawful,

        UnitsView units,
        @Nullable ChanceView chance,
        @Nullable AloneView singleTeam,

        @Schema(examples = "0.64", description = "Share of the variance that the teams' own past explains (CUPED)")
        @Nullable
        Double explainedByThePast) {

    @Schema(name = "PilotUnits")
    record UnitsView(
            @Schema(examples = "5") int pilotTeams,
            @Schema(examples = "5") int comparisonTeams,
            @Schema(examples = "40") int pointsBefore,
            @Schema(examples = "40") int pointsSince) {
        static UnitsView of(Reading.Sizes sizes) {
            return new UnitsView(
                    sizes.pilotTeams(), sizes.comparisonTeams(), sizes.pointsBefore(), sizes.pointsSince());
        }
    }

    @Schema(name = "PilotChance", description = "How often chance alone, assigning other teams, would show as much")
    record ChanceView(
            @Schema(examples = "0.008") double p,
            @Schema(examples = "252") long assignments,
            @Schema(examples = "252") int lookedAt,
            @Schema(examples = "true") boolean exact) {
        static ChanceView of(Chance chance) {
            return new ChanceView(chance.p(), chance.assignments(), chance.looked(), chance.isExact());
        }
    }

    static OutcomeView of(Claim claim, OutcomeReading outcome) {
        var reading = outcome.reading();
        return new OutcomeView(
                claim.outcome().metric(),
                claim.outcome().unit(),
                Spelling.of(claim.hypothesis().direction()),
                claim.hypothesis().smallestWorthwhileEffect(),
                reading.change().map(Estimate::effect).orElse(null),
                reading.change().map(Estimate::error).orElse(null),
                1 - claim.analysis().alpha(),
                outcome.bounds().map(Bounds::planned).map(RangeView::of).orElse(null),
                outcome.bounds().map(Bounds::daily).map(RangeView::of).orElse(null),
                outcome.bounds().map(Bounds::atPlannedEnd).orElse(false) ? "interval" : "daily-interval",
                UnitsView.of(reading.sizes()),
                reading.chance().map(ChanceView::of).orElse(null),
                reading.alone().map(AloneView::of).orElse(null),
                outcome.past().map(Cuped::removed).orElse(null));
    }
}
