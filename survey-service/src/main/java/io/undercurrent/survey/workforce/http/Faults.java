package io.undercurrent.survey.workforce.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks at a line field by field and keeps the first thing that is wrong.
final class Faults {

    private static final int LONGEST_TEXT = 200;

    private @Nullable Fault first;

    Optional<Fault> first() {
        return Optional.ofNullable(first);
    }

    void when(boolean wrong, String code, String message, String pointer) {
        if (wrong && first == null) {
            first = new Fault(code, message, pointer);
        }
    }

    void missing(String pointer, @Nullable String text) {
        when(text == null, "missing-field", "This field is required", pointer);
    }

    void required(String pointer, @Nullable String text) {
        missing(pointer, text);
        optional(pointer, text);
    }

    void optional(String pointer, @Nullable String text) {
        when(text != null && !isClean(text), "bad-text", "Give 1 to 200 characters, none of them invisible", pointer);
    }

    void day(String pointer, @Nullable String text) {
        when(text != null && !Day.isOne(text), "bad-date", "Give a day such as 2026-03-14", pointer);
    }

    void truth(String pointer, @Nullable String text) {
        missing(pointer, text);
        when(
                text != null && !text.equals("true") && !text.equals("false"),
                "bad-boolean",
                "Give true or false, or a mapping that says what the words mean",
                pointer);
    }

    static boolean isClean(String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            return false;
        }
        var character = 0;
        for (var place = 0; place < text.length(); place += Character.charCount(character)) {
            character = text.codePointAt(place);
            if (Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE) {
                return false;
            }
        }
        return true;
    }
}
