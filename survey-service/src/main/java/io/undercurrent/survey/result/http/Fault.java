package io.undercurrent.survey.result.http;

import io.undercurrent.survey.result.domain.RejectedLine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is wrong with a line, and where.
record Fault(String code, String message, String pointer) {

    static Optional<Fault> of(String code, String message, String pointer) {
        return Optional.of(new Fault(code, message, pointer));
    }

    static Optional<Fault> missing(String pointer, @Nullable Object value) {
        return value == null ? of("missing-field", "This field is required", pointer) : Optional.empty();
    }

    static Optional<Fault> count(String pointer, @Nullable Integer count) {
        if (count == null) {
            return missing(pointer, null);
        }
        return count >= 0 ? Optional.empty() : of("negative-count", "A count starts at nought", pointer);
    }

    RejectedLine at(long line) {
        return new RejectedLine(line, code, message, pointer);
    }
}
