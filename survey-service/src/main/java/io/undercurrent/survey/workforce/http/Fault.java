package io.undercurrent.survey.workforce.http;

import io.undercurrent.survey.workforce.domain.RejectedRow;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is wrong with a line, and where.
record Fault(String code, String message, String pointer) {

    private static final int LONGEST_TEXT = 200;

    static Optional<Fault> of(String code, String message, String pointer) {
        return Optional.of(new Fault(code, message, pointer));
    }

    static Optional<Fault> missing(String pointer, @Nullable Object value) {
        return value == null ? of("missing-field", "This field is required", pointer) : Optional.empty();
    }

    static Optional<Fault> required(String pointer, @Nullable String text) {
        return text == null ? missing(pointer, null) : optional(pointer, text);
    }

    static Optional<Fault> optional(String pointer, @Nullable String text) {
        return text == null || isClean(text)
                ? Optional.empty()
                : of("bad-text", "Give 1 to 200 characters, none of them invisible", pointer);
    }

    static boolean isClean(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_TEXT
                && text.codePoints().noneMatch(Fault::isUnprintable);
    }

    private static boolean isUnprintable(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }

    static Optional<Fault> day(String pointer, @Nullable String text) {
        return text == null || Day.isOne(text)
                ? Optional.empty()
                : of("bad-date", "Give a day such as 2026-03-14", pointer);
    }

    RejectedRow at(long line, Optional<String> employeeId) {
        return new RejectedRow(line, code, message, pointer, employeeId);
    }
}
