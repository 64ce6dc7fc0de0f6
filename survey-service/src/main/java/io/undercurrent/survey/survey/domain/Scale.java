package io.undercurrent.survey.survey.domain;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.stream.IntStream;

/// The five answers of a question; beside them one can say that it does not apply, or nothing.
public enum Scale {
    AGREEMENT,
    COMPARISON;

    public static final int ANSWERS = 5;

    public String key() {
        return name().toLowerCase(ROOT);
    }

    /// From the first answer to the fifth.
    public List<String> labels(Language language) {
        return IntStream.rangeClosed(1, ANSWERS)
                .mapToObj(answer -> Wording.of("scale.%s.%d".formatted(key(), answer), language))
                .toList();
    }

    public static String dontKnow(Language language) {
        return Wording.of("scale.dont-know", language);
    }

    public static String skipped(Language language) {
        return Wording.of("scale.skipped", language);
    }
}
