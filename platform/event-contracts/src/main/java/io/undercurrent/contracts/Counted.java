package io.undercurrent.contracts;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/// People and answers are counted from nought.
final class Counted {

    private Counted() {}

    static Integer fromNought(@Nullable Integer count, String what) {
        requireNonNull(count, what);
        if (count < 0) {
            throw new IllegalArgumentException("%s is %d: a count starts at nought".formatted(what, count));
        }
        return count;
    }

    static Double hoursFromNought(@Nullable Double hours, String what) {
        requireNonNull(hours, what);
        if (!(hours >= 0 && Double.isFinite(hours))) {
            throw new IllegalArgumentException("%s is %s: hours are counted from nought".formatted(what, hours));
        }
        return hours;
    }
}
