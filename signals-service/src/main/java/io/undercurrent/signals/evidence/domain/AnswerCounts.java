package io.undercurrent.signals.evidence.domain;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// How a team answered one construct: how often each of 1..5, 5 being much of what the construct is named after.
public record AnswerCounts(List<Integer> counts, int dontKnow, int skipped) {
    public AnswerCounts {
        counts = List.copyOf(counts);
        if (counts.size() != 5 || Collections.min(counts) < 0) {
            throw new IllegalArgumentException("Five counts, none negative");
        }
        if (dontKnow < 0 || skipped < 0) {
            throw new IllegalArgumentException("Counts are not negative");
        }
    }

    /// Answers on the scale.
    public int answers() {
        var answers = 0;
        for (var count : counts) {
            answers += count;
        }
        return answers;
    }

    /// Sum of the answers, 1..5 each.
    public int points() {
        var points = 0;
        for (var at = 0; at < counts.size(); at++) {
            points += (at + 1) * counts.get(at);
        }
        return points;
    }

    /// How far single answers lie from their mean: variance of one, 0 with fewer than two.
    public double variance() {
        var answers = answers();
        var mean = (double) points() / Math.max(1, answers);
        var squares = 0.0;
        for (var at = 0; at < counts.size(); at++) {
            squares += counts.get(at) * (at + 1 - mean) * (at + 1 - mean);
        }
        return squares / Math.max(1, answers - 1);
    }

    /// Asked, and no answer on the scale given.
    public int unanswered() {
        return dontKnow + skipped;
    }

    /// The answers of two items, or two waves, of the same construct.
    public AnswerCounts plus(AnswerCounts other) {
        var sum = IntStream.range(0, 5)
                .mapToObj(at -> counts.get(at) + other.counts.get(at))
                .toList();
        return new AnswerCounts(sum, dontKnow + other.dontKnow, skipped + other.skipped);
    }
}
