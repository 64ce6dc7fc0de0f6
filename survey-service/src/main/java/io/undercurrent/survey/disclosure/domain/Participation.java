package io.undercurrent.survey.disclosure.domain;

/// How many of a group answered, told so coarsely that nobody is seen answering; that everybody did is not told either.
public record Participation(int size, int answered) {

    private static final int STEP = 5;

    public int atLeast() {
        var told = Math.min(answered, size - 1);
        return told - told % STEP;
    }

    /// What it comes to that may be told.
    public int atMost() {
        var next = atLeast() + STEP;
        return next > size - 1 ? size : next - 1;
    }
}
