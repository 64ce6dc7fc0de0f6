package io.undercurrent.kit.inbox;

import io.undercurrent.contracts.Event;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/// What was read again in one go.
///
/// @param read how many records, those that were passed over among them
/// @param next what comes next from each partition
/// @param reachedInbox whether there is nothing left that the inbox has taken in
public record Chunk(List<Event> facts, long read, Map<TopicPartition, Long> next, boolean reachedInbox) {

    public Chunk {
        facts = List.copyOf(facts);
        next = Map.copyOf(next);
    }
}
