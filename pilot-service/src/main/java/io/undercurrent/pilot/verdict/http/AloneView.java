package io.undercurrent.pilot.verdict.http;

import io.undercurrent.pilot.verdict.domain.Reading;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SingleTeam", description = "How far one team's points since the start lie above those from before")
record AloneView(
        @Schema(examples = "-0.71", description = "Baseline-corrected Tau, -1 to 1 (Tarlow 2017)")
        double tau,

        @Schema(examples = "0.04", description = "Non-overlap of all pairs, 0-1; 0.5 when nothing changed")
        double nonOverlap,

        RangeView nonOverlapInterval,

        @Schema(examples = "0.1", description = "Trend before the start, a point")
        double slopeBefore,

        @Schema(examples = "0.27") double chanceOfSlope,

        @Schema(examples = "false", description = "Whether the trend was significant, and so taken out")
        boolean corrected) {
    private static final double CONFIDENCE = 0.95;

    static AloneView of(Reading.Alone alone) {
        var tau = alone.tau();
        return new AloneView(
                tau.tau(),
                alone.overlap().value(),
                RangeView.of(alone.overlap().interval(CONFIDENCE)),
                tau.trend().slope(),
                tau.trend().chance(),
                tau.corrected());
    }
}
