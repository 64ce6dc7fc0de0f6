package io.undercurrent.survey.disclosure.domain;

/// One of the teams that share a parent, in one wave.
public record Sibling(String team, int answered, Standing standing) {

    /// Whether something was decided about it before, which then stays.
    public enum Standing {
        UNDECIDED,
        SHOWN,
        HIDDEN,
        /// It was added to people of another family, and that sum is told: whoever learns this part learns the other.
        TOLD_IN_PART
    }

    public Sibling {
        if (answered < 0) {
            throw new IllegalArgumentException("Answers start at nought: " + answered);
        }
    }

    boolean isUndecided() {
        return standing == Standing.UNDECIDED;
    }

    boolean needsCompany() {
        return standing == Standing.TOLD_IN_PART && answered > 0;
    }

    boolean wasHidden() {
        return standing == Standing.HIDDEN;
    }
}
