package io.undercurrent.survey.answer.domain;

/// How many answers are kept with one commit at most; each is acknowledged only after it. One: each alone.
public record Batch(int atMost) {

    public Batch {
        if (atMost < 1) {
            throw new IllegalArgumentException("A batch has room for one answer at least, not " + atMost);
        }
    }

    /// How many batches are written at a time: of large ones just one, because two that hold the same ballots would
    /// wait for each other; many of small ones, because the log is flushed once for all that commit together.
    public int atATime() {
        return atMost == 1 ? 32 : 1;
    }
}
