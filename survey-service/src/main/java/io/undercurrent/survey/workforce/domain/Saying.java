package io.undercurrent.survey.workforce.domain;

/// How a period was told: as a joining or a move, and which of its facts were said rather than taken from before.
public record Saying(boolean joining, boolean jobFamily, boolean learner) {

    /// Everything was said, as a line of an import says it.
    public static final Saying EVERYTHING = new Saying(false, true, true);

    static final Saying JOINING = new Saying(true, true, true);
}
