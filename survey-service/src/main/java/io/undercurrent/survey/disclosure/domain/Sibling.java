package io.undercurrent.survey.disclosure.domain;

/// One of the teams that share a parent, in one wave.
public record Sibling(String team, int answered, Standing standing) {

    /// Whether something was decided about it before, which then stays.
    public enum Standing {
        UNDECIDED,
        SHOWN,
        HIDDEN
    }

    public Sibling {
        if (answered < 0) {
            throw new IllegalArgumentException("Answers start at nought: " + answered);
        }
    }

    boolean isUndecided() {
        return standing == Standing.UNDECIDED;
    }

    boolean wasHidden() {
        return standing == Standing.HIDDEN;
    }
}
