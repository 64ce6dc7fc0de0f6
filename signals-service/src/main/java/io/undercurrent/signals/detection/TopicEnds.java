package io.undercurrent.signals.detection;

import java.util.Map;

/// How far each partition of our topics reaches: the offset of the next record.
public record TopicEnds(Map<String, Long> offsets) {

    public TopicEnds {
        offsets = Map.copyOf(offsets);
    }

    /// The part of these records that has been taken in, 0 to 1.
    public double shareTakenIn(TopicEnds positions) {
        var total = offsets.values().stream().mapToLong(Long::longValue).sum();
        var taken = offsets.entrySet().stream()
                .mapToLong(end -> Math.min(end.getValue(), positions.offsets().getOrDefault(end.getKey(), 0L)))
                .sum();
        return total == 0 ? 1 : (double) taken / total;
    }

    public boolean reachedBy(TopicEnds positions) {
        return offsets.entrySet().stream()
                .allMatch(end -> positions.offsets().getOrDefault(end.getKey(), 0L) >= end.getValue());
    }
}
