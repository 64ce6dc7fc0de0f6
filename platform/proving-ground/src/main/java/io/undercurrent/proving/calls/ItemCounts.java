package io.undercurrent.proving.calls;

import java.util.List;
import java.util.stream.IntStream;

/// How often each of the five answers was given to the items of a construct.
public record ItemCounts(String construct, List<Integer> counts, Integer dontKnow) {

    public static ItemCounts of(String construct, int[] counts, int dontKnow) {
        return new ItemCounts(construct, IntStream.of(counts).boxed().toList(), dontKnow);
    }

    ItemCounts plus(ItemCounts other) {
        var sums = IntStream.range(0, counts.size())
                .mapToObj(at -> counts.get(at) + other.counts.get(at))
                .toList();
        return new ItemCounts(construct, sums, dontKnow + other.dontKnow);
    }
}
