package io.undercurrent.contracts;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How often each of the five answers was given; the fifth is much of what the construct is named after.
public record ItemResult(
        @Nullable String item, String construct, List<Integer> counts, Integer dontKnow, Integer skipped) {

    private static final int ANSWERS = 5;

    public ItemResult {
        requireNonNull(construct, "construct");
        counts = List.copyOf(requireNonNull(counts, "counts"));
        if (counts.size() != ANSWERS) {
            throw new IllegalArgumentException("%d counts: a question has five answers".formatted(counts.size()));
        }
        counts.forEach(count -> Counted.fromNought(count, "counts"));
        Counted.fromNought(dontKnow, "dontKnow");
        Counted.fromNought(skipped, "skipped");
    }
}
