package io.undercurrent.pilot.verdict.http;

import io.undercurrent.pilot.experiment.domain.Interval;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Range", description = "From low to high, in the metric's unit")
record RangeView(
        @Schema(examples = "-3.4") double low,
        @Schema(examples = "-2.1") double high) {
    static RangeView of(Interval interval) {
        return new RangeView(interval.low(), interval.high());
    }
}
