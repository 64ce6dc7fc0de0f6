package io.undercurrent.kit.outbox;

import io.undercurrent.contracts.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;

/// Facts are told in the same transaction as the change they tell of: both happen, or neither.
@ApplicationScoped
public class Outbox {

    private final UnsentRows rows;
    private final Backlog backlog;
    private final Envelope envelope;

    Outbox(UnsentRows rows, Backlog backlog, Envelope envelope) {
        this.rows = rows;
        this.backlog = backlog;
        this.envelope = envelope;
    }

    @Transactional(TxType.MANDATORY)
    public void publish(Event event) {
        publish(List.of(event));
    }

    @Transactional(TxType.MANDATORY)
    public void publish(Collection<? extends Event> events) {
        if (events.isEmpty()) {
            return;
        }
        backlog.refuseWhenFull();
        rows.addLetters(events.stream().map(envelope::letter).toList());
    }

    /// Passes a record on as it is, however much is waiting.
    @Transactional(TxType.MANDATORY)
    public void forward(Collection<OutboxRow> records) {
        rows.add(records);
    }
}
