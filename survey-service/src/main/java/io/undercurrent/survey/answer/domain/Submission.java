package io.undercurrent.survey.answer.domain;

import java.time.Instant;
import java.util.SortedSet;

/// What becomes of an answer that somebody sends.
public sealed interface Submission {

    record Accepted(Receipt receipt) implements Submission {}

    /// It stands in the place of what was said with the same ballot before.
    record Replaced(Receipt receipt) implements Submission {}

    record UnknownWave() implements Submission {}

    record NotYet(Instant opens) implements Submission {}

    record Over(Instant since) implements Submission {}

    /// Not signed for this wave, or no voucher of it.
    record NoRight() implements Submission {}

    record NotAsked(SortedSet<String> items) implements Submission {}
}
