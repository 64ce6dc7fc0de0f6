package io.undercurrent.kit.inbox;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/// Finds topics that were deleted and made anew, or that Kafka lost: positions in the old one mean nothing in the new.
@Singleton
class MadeAnew {

    private static final Logger LOG = Logger.getLogger(MadeAnew.class);

    private final Positions positions;
    private final TopicIds topicIds;

    MadeAnew(Positions positions, TopicIds topicIds) {
        this.positions = positions;
        this.topicIds = topicIds;
    }

    /// Also those that end before their position start over: they lost what stood there.
    void startOver(Collection<TopicPartition> partitions, Map<TopicPartition, Long> ends) {
        var ids = idsOf(partitions);
        var stored = positions.all();
        var anew = among(partitions, ids);
        var cut = partitions.stream()
                .filter(partition -> !anew.contains(partition))
                .filter(partition -> ends.getOrDefault(partition, 0L) < stored.getOrDefault(partition, 0L))
                .toList();
        startOver(anew, ids, "was made anew");
        startOver(cut, ids, "ends before its stored position");
        belongTo(ids, partitions);
    }

    /// Of these, the ones that were made anew; from now on everything in them is new.
    List<TopicPartition> startOver(Collection<TopicPartition> partitions) {
        var ids = idsOf(partitions);
        var anew = among(partitions, ids);
        startOver(anew, ids, "was made anew");
        return anew;
    }

    private Map<String, String> idsOf(Collection<TopicPartition> partitions) {
        return topicIds.of(partitions.stream().map(TopicPartition::topic).collect(Collectors.toSet()));
    }

    private List<TopicPartition> among(Collection<TopicPartition> partitions, Map<String, String> ids) {
        var known = positions.topicIds();
        return partitions.stream()
                .filter(partition -> known.containsKey(partition) && ids.containsKey(partition.topic()))
                .filter(partition -> !Objects.equals(ids.get(partition.topic()), known.get(partition)))
                .toList();
    }

    // what is known already is not written: a batch of another replica may hold the row for long
    private void belongTo(Map<String, String> ids, Collection<TopicPartition> partitions) {
        var known = positions.topicIds().keySet();
        var unknown = partitions.stream()
                .filter(partition -> ids.containsKey(partition.topic()) && !known.contains(partition))
                .toList();
        if (!unknown.isEmpty()) {
            positions.belongTo(ids, unknown);
        }
    }

    private void startOver(List<TopicPartition> partitions, Map<String, String> ids, String why) {
        if (!partitions.isEmpty()) {
            LOG.warnf("%s %s: it is read from its beginning; revisions keep what is newer", partitions, why);
            positions.startOver(ids, partitions);
        }
    }
}
