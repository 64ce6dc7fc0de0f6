package io.undercurrent.proving.prove;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.proving.report.Interval;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// One number a simulation gave, and what was promised about it.
///
/// @param low lower end of the 95 % interval
/// @param target what was promised; absent when the number is only measured
/// @param how why it counts as kept
@JsonInclude(JsonInclude.Include.ALWAYS)
record Check(
        String name,
        double value,
        double low,
        double high,
        @Nullable Double target,
        boolean met,
        String how) {

    static final String BY_ESTIMATE = "estimate";
    static final String WITHIN_ERROR = "within error";
    static final String MEASURED = "measured";
    static final String MISSED = "missed";

    static Check atMost(String name, double target, double value, Interval interval) {
        return atMost(name, target, target, value, interval);
    }

    /// Kept when the estimate is; or when the truth may lie there and the estimate is at most the outer bound.
    static Check atMost(String name, double target, double bound, double value, Interval interval) {
        var within = interval.low() <= target && value <= bound;
        return of(name, target, value, interval, value <= target, within);
    }

    /// Kept when the estimate is, or when the truth may lie there.
    static Check atLeast(String name, double target, double value, Interval interval) {
        return of(name, target, value, interval, value >= target, interval.high() >= target);
    }

    /// A number without a promise.
    static Check measured(String name, double value, Interval interval) {
        return new Check(name, value, interval.low(), interval.high(), null, true, MEASURED);
    }

    @JsonIgnore
    boolean isMeasuredOnly() {
        return target == null;
    }

    OptionalDouble promised() {
        return target == null ? OptionalDouble.empty() : OptionalDouble.of(target);
    }

    private static Check of(
            String name, double target, double value, Interval interval, boolean estimate, boolean within) {
        var how = estimate ? BY_ESTIMATE : within ? WITHIN_ERROR : MISSED;
        return new Check(name, value, interval.low(), interval.high(), target, estimate || within, how);
    }
}
