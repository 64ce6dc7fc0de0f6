package io.undercurrent.survey.question.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a question stands.
public enum QuestionState {
    /// The asker spoke last.
    OPEN,
    /// A leader spoke last.
    ANSWERED,
    /// Taken out of sight, with a reason.
    HIDDEN;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<QuestionState> named(String label) {
        return Arrays.stream(values())
                .filter(state -> state.label().equals(label))
                .findFirst();
    }
}
