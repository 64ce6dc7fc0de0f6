package io.undercurrent.signals.signal.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.signals.signal.domain.Evidence;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where a signal stood at the end of a week.
@Schema(name = "Point")
@JsonInclude(JsonInclude.Include.ALWAYS)
record PointView(
        @Schema(examples = "2026-W20") String week,

        @Schema(description = "The score of the chart; null where it may not be told, as in `chart`", examples = "5.2")
        @Nullable
        Double value,

        @Schema(examples = "4.21") double limit,

        @Schema(
                enumeration = {"calm", "watch", "flag", "withheld", "stale"},
                examples = "flag")
        String level,

        @Schema(description = "Whether the week brought new facts", examples = "true")
        boolean advanced) {

    static PointView of(Evidence.Point point, Optional<Double> score) {
        return new PointView(
                point.week().toString(),
                score.map(IndicatorView::rounded).orElse(null),
                point.limit(),
                point.level().wireName(),
                point.advanced());
    }
}
