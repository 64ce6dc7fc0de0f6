package io.undercurrent.kit.inbox;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.undercurrent.contracts.Event;
import io.undercurrent.contracts.TeamDescribed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// What a service does with facts: it counts how often each took effect.
@ApplicationScoped
public class Facts implements Projection {

    /// A team of this name breaks a constraint.
    static final String POISON = "poison";

    static final AtomicInteger OUTAGES = new AtomicInteger();

    /// The next batch waits for this, and is counted as held.
    static final AtomicReference<@Nullable CountDownLatch> HOLD = new AtomicReference<>();

    static final AtomicInteger HELD = new AtomicInteger();

    private final Inbox inbox;
    private final Jdbi jdbi;

    Facts(Inbox inbox, Jdbi jdbi) {
        this.inbox = inbox;
        this.jdbi = jdbi;
    }

    @Incoming("facts")
    @Blocking
    public void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, this::takeEffect);
    }

    @Override
    public void keep(List<Event> events) {
        takeEffect(events);
    }

    void takeEffect(List<Event> events) {
        waitWhenHeld();
        jdbi.useHandle(handle -> {
            for (var event : events) {
                handle.execute(
                        "insert into effect (key, name) values (?, ?)", event.key(), ((TeamDescribed) event).name());
            }
            if (OUTAGES.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                handle.execute("select pg_terminate_backend(pg_backend_pid())");
            }
        });
    }

    private static void waitWhenHeld() {
        var hold = HOLD.getAndSet(null);
        if (hold != null) {
            HELD.incrementAndGet();
            try {
                hold.await();
            } catch (InterruptedException e) {
                throw new CancellationException(e.getMessage());
            }
        }
    }

    int effectsOf(String key) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from effect where key = ?")
                .bind(0, key)
                .mapTo(int.class)
                .one());
    }
}
