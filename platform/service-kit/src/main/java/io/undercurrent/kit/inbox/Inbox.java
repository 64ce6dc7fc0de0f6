package io.undercurrent.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.undercurrent.contracts.Event;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
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
    private final MadeAnew madeAnew;
    private final InboxMeters meters;

    Inbox(
            Positions positions,
            DeadLetters deadLetters,
            Endurance endurance,
            RecordReader reader,
            MadeAnew madeAnew,
            InboxMeters meters) {
        this.madeAnew = madeAnew;
        this.meters = meters;
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
        if (!batch.isEmpty()) {
            inHalves(batch, projection);
        }
    }

    // one fact that does not fit is found without taking all the others one by one
    private void inHalves(List<? extends Received> batch, Consumer<List<Event>> projection) {
        try {
            endurance.outlast(() -> takeEffect(batch, projection));
        } catch (BadFact bad) {
            if (batch.size() == 1) {
                var refused = new Received.Bad(batch.getFirst().record(), "refused: " + bad.getMessage());
                endurance.outlast(() -> takeEffect(List.of(refused), projection));
            } else {
                inHalves(batch.subList(0, batch.size() / 2), projection);
                inHalves(batch.subList(batch.size() / 2, batch.size()), projection);
            }
        }
    }

    private void takeEffect(List<? extends Received> batch, Consumer<List<Event>> projection) {
        var begun = System.nanoTime();
        int fresh = QuarkusTransaction.requiringNew()
                .timeout(LONGEST_TRANSACTION_SECONDS)
                .call(() -> takeEffectOf(fresh(batch), projection));
        meters.tookEffect(fresh, batch.size() - fresh, Duration.ofNanos(System.nanoTime() - begun));
    }

    private int takeEffectOf(List<? extends Received> fresh, Consumer<List<Event>> projection) {
        var facts = Received.facts(fresh);
        if (!facts.isEmpty()) {
            projection.accept(facts);
        }
        deadLetters.layAside(Received.bad(fresh));
        positions.moveBehind(fresh);
        return fresh.size();
    }

    // what seems to come again may be what comes first in a topic that was made anew
    private List<? extends Received> fresh(List<? extends Received> batch) {
        var locked = positions.lock(batch);
        var skipped = locked.skippedFrom(batch);
        return skipped.isEmpty() || madeAnew.startOver(skipped).isEmpty()
                ? locked.fresh(batch)
                : positions.lock(batch).fresh(batch);
    }
}
