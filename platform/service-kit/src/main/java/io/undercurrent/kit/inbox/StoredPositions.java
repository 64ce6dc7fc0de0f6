package io.undercurrent.kit.inbox;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/// A consumer goes on where the database says, not where Kafka says.
@ApplicationScoped
@Identifier("inbox")
class StoredPositions implements KafkaConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(StoredPositions.class);

    private final Positions positions;

    StoredPositions(Positions positions) {
        this.positions = positions;
    }

    // Without the seek the consumer starts further back, and the inbox skips what it has seen.
    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> assigned) {
        try {
            seek(consumer, assigned);
        } catch (RuntimeException e) {
            LOG.warn("The stored positions could not be read; what is read twice will be skipped", e);
        }
    }

    private void seek(Consumer<?, ?> consumer, Collection<TopicPartition> assigned) {
        var stored = positions.all();
        var known = assigned.stream().filter(stored::containsKey).toList();
        var ends = consumer.endOffsets(known);
        var madeAnew = known.stream()
                .filter(partition -> ends.getOrDefault(partition, 0L) < stored.getOrDefault(partition, 0L))
                .toList();
        startOver(consumer, madeAnew);
        known.stream()
                .filter(partition -> !madeAnew.contains(partition))
                .forEach(partition -> consumer.seek(partition, stored.getOrDefault(partition, 0L)));
    }

    private void startOver(Consumer<?, ?> consumer, List<TopicPartition> madeAnew) {
        if (!madeAnew.isEmpty()) {
            LOG.warnf("%s end before the stored positions: they were made anew and are read again", madeAnew);
            positions.forget(madeAnew);
            consumer.seekToBeginning(madeAnew);
        }
    }
}
