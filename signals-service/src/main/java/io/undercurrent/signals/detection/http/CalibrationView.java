package io.undercurrent.signals.detection.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.signals.detection.Calibration;
import io.undercurrent.signals.detection.Calibration.Completed;
import io.undercurrent.signals.detection.Calibration.Failed;
import io.undercurrent.signals.detection.Calibration.Running;
import io.undercurrent.signals.detection.domain.Calibrated;
import io.undercurrent.signals.detection.domain.Limits;
import io.undercurrent.signals.detection.domain.Rules;
import io.undercurrent.signals.detection.domain.SignalKind;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How far a calibration is, and what it found.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Calibration")
record CalibrationView(
        UUID id,

        @Schema(
                enumeration = {"running", "completed", "failed"},
                examples = "completed")
        String status,

        @Schema(description = "The last week looked at", examples = "2026-W40")
        String through,

        @Schema(description = "Version of the rules in question", examples = "2026.2")
        String rules,

        @Schema(description = "0 to 1", examples = "1.0") double progress,

        @Schema(description = "By kind of signal; present when completed") @Nullable
        Map<String, Found> signals,

        @Schema(description = "Why it failed") @Nullable String failure) {

    /// How often a signal is raised for nothing in the organisation's own history.
    @Schema(name = "CalibratedSignal")
    record Found(
            @Schema(description = "On how many years of a team it rests", examples = "412.5")
            double teamYears,

            @Schema(description = "Per team and two years", examples = "0.21")
            double falseWatches,

            @Schema(description = "Where that rate lies, with a certainty of 90 percent")
            Interval interval,

            @Schema(examples = "0.25") double promised,

            @Schema(description = "False when the rate is certainly higher than promised", examples = "true")
            boolean kept,

            @Schema(description = "Limits with which the promise would be kept; unchanged when it is")
            Limits recommendedLimits) {

        static Found of(Calibrated found) {
            return new Found(
                    rounded(found.teamWeeks() / WEEKS_OF_A_YEAR),
                    rounded(found.rate()),
                    new Interval(
                            rounded(found.interval().low()),
                            rounded(found.interval().high())),
                    Calibrated.PROMISED,
                    found.isKept(),
                    new Limits(
                            rounded(found.limits().weekly()),
                            rounded(found.limits().biweekly()),
                            rounded(found.limits().monthly())));
        }
    }

    @Schema(name = "RateInterval")
    record Interval(
            @Schema(examples = "0.17") double low,
            @Schema(examples = "0.26") double high) {}

    private static final double WEEKS_OF_A_YEAR = 52;

    static CalibrationView of(Calibration calibration, Rules rules) {
        return switch (calibration) {
            case Running running -> view(running, "running", (double) running.done() / running.of(), null, null);
            case Completed completed -> view(completed, "completed", 1, found(completed, rules), null);
            case Failed failed -> view(failed, "failed", 0, null, failed.why());
        };
    }

    private static CalibrationView view(
            Calibration of, String status, double progress, @Nullable Map<String, Found> found, @Nullable String why) {
        return new CalibrationView(of.id(), status, of.through().toString(), of.rules(), rounded(progress), found, why);
    }

    private static Map<String, Found> found(Completed completed, Rules rules) {
        var found = new TreeMap<String, Found>();
        for (var kind : SignalKind.values()) {
            found.put(kind.wireName(), Found.of(Calibrated.of(kind, completed.alarms(), rules)));
        }
        return found;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
