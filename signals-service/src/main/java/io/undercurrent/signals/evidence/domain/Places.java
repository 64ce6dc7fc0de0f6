package io.undercurrent.signals.evidence.domain;

import java.util.Map;

/// What comes next from each partition.
public record Places(Map<Partition, Long> next) {

    public Places {
        next = Map.copyOf(next);
    }
}
