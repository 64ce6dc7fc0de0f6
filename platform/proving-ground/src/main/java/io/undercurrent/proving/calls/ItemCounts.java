package io.undercurrent.proving.calls;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How often each of the five answers was given: to one item, in its own direction, or to the items of a construct.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemCounts(@Nullable String item, @Nullable String construct, List<Integer> counts, Integer dontKnow) {

    public ItemCounts(String construct, List<Integer> counts, Integer dontKnow) {
        this(null, construct, counts, dontKnow);
    }

    public static ItemCounts of(String construct, int[] counts, int dontKnow) {
        return new ItemCounts(construct, IntStream.of(counts).boxed().toList(), dontKnow);
    }

    public static ItemCounts ofItem(String item, List<Integer> counts, int dontKnow) {
        return new ItemCounts(item, null, counts, dontKnow);
    }

    /// The item or the construct, whichever was named.
    public String about() {
        return Objects.requireNonNull(item == null ? construct : item);
    }

    ItemCounts plus(ItemCounts other) {
        var sums = IntStream.range(0, counts.size())
                .mapToObj(at -> counts.get(at) + other.counts.get(at))
                .toList();
        return new ItemCounts(item, construct, sums, dontKnow + other.dontKnow);
    }
}
