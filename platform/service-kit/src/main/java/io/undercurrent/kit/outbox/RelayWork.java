package io.undercurrent.kit.outbox;

import io.undercurrent.kit.outbox.Waiting.Unsent;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/// What the relay does over one connection: lead, read in order of commit, remember how far it came, tidy up.
final class RelayWork implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(RelayWork.class);

    private final Handle handle;
    private final RelayPosition position;
    private final OutboxLimits limits;
    private final Ahead ahead;
    private final Pruning pruning;
    private final Broker broker;
    private final String session = UUID.randomUUID().toString();
    private Standing standing = new Standing(new Place("0", 0), new Mark(0, 0), "");
    private Place reached = standing.place();
    private boolean refuses;

    RelayWork(Handle handle, OutboxLimits limits, Envelope envelope, Broker broker) {
        this.handle = handle;
        this.position = new RelayPosition(handle);
        this.limits = limits;
        this.ahead = new Ahead(new Waiting(handle, limits, envelope));
        this.pruning = new Pruning(handle, limits);
        this.broker = broker;
    }

    boolean becomesLeader() {
        if (!position.isOurs()) {
            return false;
        }
        position.settleIn();
        begin();
        return true;
    }

    /// How many facts were sent.
    int sendNext() throws SQLException {
        if (refuses) {
            refuses = position.read().mark().equals(standing.mark());
            return refuses ? 0 : beginAnew();
        }
        var unsent = ahead.take(reached, standing);
        pruning.nowAndThen();
        if (unsent.isEmpty()) {
            settle();
            return 0;
        }
        return send(unsent);
    }

    // counted here before anything is sent, and marked on Kafka before the facts: so no fact is on Kafka whose batch a
    // restored database could count once more
    private int send(List<Unsent> unsent) {
        var mark = standing.mark().next();
        position.move(reached, mark);
        standing = new Standing(reached, mark, standing.seed());
        var rows = unsent.stream().flatMap(each -> each.rows().stream()).toList();
        var last = unsent.getLast().place();
        if (rows.size() >= limits.batch()) {
            ahead.order(last, standing);
        }
        broker.mark(session, mark);
        broker.send(rows);
        reached = last;
        return rows.size();
    }

    /// What was sent will not be sent again; nothing more is read.
    void leave() {
        ahead.close();
        settle();
    }

    private void settle() {
        if (!reached.equals(standing.place())) {
            position.move(reached, standing.mark());
            standing = new Standing(reached, standing.mark(), standing.seed());
        }
    }

    private int beginAnew() {
        begin();
        return 0;
    }

    private void begin() {
        standing = position.read();
        reached = standing.place();
        var marks = broker.marks();
        var told = marks.values().stream().max(Comparator.naturalOrder()).orElse(standing.mark());
        refuses = standing.mark().isBehind(told);
        if (refuses) {
            refuse(told);
        } else {
            position.agree();
            broker.mark(session, standing.mark());
            broker.forgetMarks(marks.keySet());
        }
    }

    private void refuse(Mark told) {
        position.refuse(told);
        LOG.errorf(
                "This database knows of %s, but %s was told: it was restored from an older backup."
                        + " Nothing is told until an admin begins a new history, see POST /v1/admin/relay/histories",
                standing.mark(), told);
    }

    @Override
    public void close() {
        ahead.close();
        handle.close();
    }
}
