package io.undercurrent.signals.signal.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.signals.signal.domain.Figures;
import io.undercurrent.signals.signal.domain.Sign;
import io.undercurrent.signals.signal.domain.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Before and after on the same scale, shrunk towards what is usual; in figures as far as these may be told.
@Schema(name = "Indicator")
@JsonInclude(JsonInclude.Include.ALWAYS)
record IndicatorView(
        @Schema(examples = "role-clarity") String name,
        @Schema(examples = "Role clarity") String label,

        @Schema(description = "Null where three numbers are told already of five to nine people", examples = "3.9")
        @Nullable
        Double before,

        @Schema(examples = "3.2") @Nullable Double after,

        @Schema(description = "Null when it rests on fewer than ten people") @Nullable
        Interval interval,

        @Schema(
                enumeration = {"rising", "falling", "steady"},
                examples = "falling")
        String direction,

        @Schema(description = "In the combined chart; 0 shows the context only", examples = "1.0")
        double weight,

        @Schema(
                description = "band: 0 of one mind, 1 mixed, 2 split into camps",
                enumeration = {"points", "share", "per-licence", "per-person", "relative-rate", "band"},
                examples = "points")
        String unit,

        @Schema(description = "How many people, answers or licences it rests on", examples = "12-19")
        String answers) {

    /// Where `after` lies with a certainty of 90 percent.
    @Schema(name = "Interval")
    record Interval(
            @Schema(examples = "2.9") double low,
            @Schema(examples = "3.5") double high) {}

    static IndicatorView of(Sign sign, Wording wording) {
        var figures = sign.figures();
        return new IndicatorView(
                sign.name(),
                wording.label(sign.name()),
                figures.map(Figures::before).map(IndicatorView::rounded).orElse(null),
                figures.map(Figures::after).map(IndicatorView::rounded).orElse(null),
                figures.flatMap(Figures::interval)
                        .map(interval -> new Interval(rounded(interval.low()), rounded(interval.high())))
                        .orElse(null),
                sign.direction().wireName(),
                sign.weight(),
                sign.unit(),
                sign.answersBand());
    }

    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
