package io.undercurrent.survey.workforce.domain;

import java.util.List;

/// Lines that name a manager who is neither in the file nor known; they are taken, and some are shown.
public record UnknownManagers(long count, List<Long> firstLines) {

    public static final UnknownManagers NONE = new UnknownManagers(0, List.of());

    public UnknownManagers {
        firstLines = List.copyOf(firstLines);
    }
}
