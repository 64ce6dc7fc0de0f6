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
    private final MadeAnew madeAnew;
    private final Endurance endurance;
    private final InboxMeters meters;

    StoredPositions(Positions positions, MadeAnew madeAnew, Endurance endurance, InboxMeters meters) {
        this.positions = positions;
        this.madeAnew = madeAnew;
        this.endurance = endurance;
        this.meters = meters;
    }

    // Kafka may remember a place further on than the database, which may have been restored: what lies between would
    // be lost. So it is waited for, and if all fails everything is read again, and what is known is skipped.
    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> assigned) {
        meters.rebalanced("assigned");
        try {
            endurance.outlast(() -> seek(consumer, assigned));
        } catch (RuntimeException e) {
            LOG.warn("The stored positions could not be read; everything is read again, and what is known skipped", e);
            consumer.seekToBeginning(assigned);
        }
    }

    @Override
    public void onPartitionsRevoked(Consumer<?, ?> consumer, Collection<TopicPartition> revoked) {
        meters.rebalanced("revoked");
    }

    @Override
    public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> lost) {
        meters.rebalanced("lost");
    }

    private void seek(Consumer<?, ?> consumer, Collection<TopicPartition> assigned) {
        madeAnew.startOver(assigned, consumer.endOffsets(assigned));
        var stored = positions.all();
        assigned.forEach(partition -> {
            var next = stored.getOrDefault(partition, 0L);
            if (next > 0) {
                consumer.seek(partition, next);
            } else {
                consumer.seekToBeginning(List.of(partition));
            }
        });
    }
}
