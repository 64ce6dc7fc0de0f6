package io.undercurrent.survey.result.domain;

import java.util.List;
import java.util.stream.IntStream;

/// How often each of five answers was given, from the first to the fifth.
public record Counts(List<Integer> each) {

    public static final int ANSWERS = 5;

    public Counts {
        each = List.copyOf(each);
        if (each.size() != ANSWERS || each.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Five counts from nought, not " + each);
        }
    }

    public int total() {
        return each.stream().mapToInt(Integer::intValue).sum();
    }

    Counts plus(Counts other) {
        return new Counts(IntStream.range(0, ANSWERS)
                .mapToObj(answer -> each.get(answer) + other.each.get(answer))
                .toList());
    }

    /// The same answers, read from the other end of the scale.
    Counts turned() {
        return new Counts(each.reversed());
    }
}
