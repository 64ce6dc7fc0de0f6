package io.undercurrent.contracts;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How long Kafka keeps what was told: a projection can be rebuilt only from what is kept.
public enum Keeping {

    /// The latest fact per key, where the key alone says what the fact is about. Not before a week has passed, so that
    /// what a relay told late after a stop never is all that is left.
    LATEST,

    /// Everything: under one key lie facts about many weeks, and to keep the latest would lose the others.
    EVERYTHING,

    /// A month: it lies in a table too, and nobody knows what is in it.
    A_MONTH;

    /// The same as settings of a Kafka topic.
    public SortedMap<String, String> settings() {
        return new TreeMap<>(
                switch (this) {
                    case LATEST -> Map.of("cleanup.policy", "compact", "min.compaction.lag.ms", "604800000");
                    case EVERYTHING -> Map.of("cleanup.policy", "delete", "retention.ms", "-1");
                    case A_MONTH -> Map.of("cleanup.policy", "delete", "retention.ms", "2592000000");
                });
    }
}
