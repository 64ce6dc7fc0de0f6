package io.undercurrent.survey.answer.domain;

/// How many answers are kept with one commit at most; each is acknowledged only after it. One: each alone.
public record Batch(int atMost) {

    public Batch {
        if (atMost < 1) {
            throw new IllegalArgumentException("A batch has room for one answer at least, not " + atMost);
        }
    }

    /// How many batches are written at a time. Of larger ones just one: two that hold the same ballots would wait for
    /// each other.
    public int atATime() {
        return atMost == 1 ? 8 : 1;
    }
}
