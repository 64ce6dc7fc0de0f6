package io.undercurrent.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.undercurrent.contracts.Event;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/// Facts from Kafka take effect once: the effect and the place in the topic are committed together.
@ApplicationScoped
public class Inbox {

    private static final int LONGEST_TRANSACTION_SECONDS = 300;

    private final Positions positions;
    private final DeadLetters deadLetters;
    private final Endurance endurance;
    private final RecordReader reader;

    Inbox(Positions positions, DeadLetters deadLetters, Endurance endurance, RecordReader reader) {
        this.positions = positions;
        this.deadLetters = deadLetters;
        this.endurance = endurance;
        this.reader = reader;
    }

    /// Returns when everything in the batch took effect or was laid aside, however long the database is away.
    public void receive(ConsumerRecords<String, byte[]> records, Consumer<List<Event>> projection) {
        var batch = StreamSupport.stream(records.spliterator(), false)
                .map(reader::read)
                .toList();
        if (batch.isEmpty()) {
            return;
        }
        try {
            endurance.outlast(() -> takeEffect(batch, projection));
        } catch (BadFact _) {
            batch.forEach(received -> alone(received, projection));
        }
    }

    private void alone(Received received, Consumer<List<Event>> projection) {
        try {
            endurance.outlast(() -> takeEffect(List.of(received), projection));
        } catch (BadFact bad) {
            var refused = new Received.Bad(received.record(), "refused: " + bad.getMessage());
            endurance.outlast(() -> takeEffect(List.of(refused), projection));
        }
    }

    private void takeEffect(List<? extends Received> batch, Consumer<List<Event>> projection) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_TRANSACTION_SECONDS).run(() -> {
            var fresh = positions.lock(batch).fresh(batch);
            var facts = Received.facts(fresh);
            if (!facts.isEmpty()) {
                projection.accept(facts);
            }
            deadLetters.layAside(Received.bad(fresh));
            positions.moveBehind(fresh);
        });
    }
}
