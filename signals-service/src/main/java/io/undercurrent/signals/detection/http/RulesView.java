package io.undercurrent.signals.detection.http;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.signals.detection.domain.Camps;
import io.undercurrent.signals.detection.domain.Charting;
import io.undercurrent.signals.detection.domain.Fit;
import io.undercurrent.signals.detection.domain.Leaving;
import io.undercurrent.signals.detection.domain.Limits;
import io.undercurrent.signals.detection.domain.Measure;
import io.undercurrent.signals.detection.domain.Needs;
import io.undercurrent.signals.detection.domain.Rules;
import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.detection.domain.Trend;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Every threshold and weight signals are decided by.
@Schema(name = "Rules")
@JsonInclude(JsonInclude.Include.ALWAYS)
record RulesView(
        @Schema(description = "Every signal names the version that decided it", examples = "2026.2")
        String version,

        @Schema(description = "Whether these are the rules the public promise was computed with", examples = "true")
        boolean standard,

        Charting charting,
        Fit fit,

        @Schema(description = "By kind of signal") Map<String, OfSignal> signals,

        @Schema(description = "By indicator") Map<String, Measure> indicators,

        Leaving leaving,
        Camps camps,
        Trend trend) {

    /// What holds for one kind of signal.
    @Schema(name = "RulesOfSignal")
    record OfSignal(
            @Schema(description = "Whether nobody looks at it", examples = "false")
            boolean switchedOff,

            Limits limits,
            Needs needs) {}

    static RulesView of(Rules rules) {
        var signals = new TreeMap<String, OfSignal>();
        for (var kind : SignalKind.values()) {
            signals.put(kind.wireName(), ofSignal(rules, kind));
        }
        return new RulesView(
                rules.version(),
                rules.equals(Rules.standard()),
                rules.charting(),
                rules.fit(),
                signals,
                new TreeMap<>(rules.measures()),
                rules.leaving(),
                rules.camps(),
                rules.trend());
    }

    private static OfSignal ofSignal(Rules rules, SignalKind kind) {
        return new OfSignal(
                rules.switchedOff().contains(kind),
                requireNonNull(rules.limits().get(kind)),
                requireNonNull(rules.needs().get(kind)));
    }
}
