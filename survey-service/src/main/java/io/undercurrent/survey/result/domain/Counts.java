package io.undercurrent.survey.result.domain;

import java.util.List;

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

    /// The same answers, read from the other end of the scale.
    Counts turned() {
        return new Counts(each.reversed());
    }
}
