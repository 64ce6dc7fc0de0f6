package io.undercurrent.kit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Tells what is in the outbox, in order; of all processes at one database one does so at a time.
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration FIRST_BACKOFF = Duration.ofMillis(200);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(15);

    private final OutboxLimits limits;
    private final RelayDatabase database;
    private final Broker broker;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private volatile boolean leads;
    private Duration backoff = FIRST_BACKOFF;

    Relay(OutboxLimits limits, RelayDatabase database, Broker broker, MeterRegistry metrics) {
        this.limits = limits;
        this.database = database;
        this.broker = broker;
        metrics.gauge("undercurrent.outbox.relay.leader", this, relay -> relay.leads ? 1 : 0);
    }

    /// Whether this process is the one that tells.
    public boolean leads() {
        return leads;
    }

    void start(@Observes StartupEvent event) {
        if (limits.relay()) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        thread.join(LONGEST_GOODBYE);
    }

    private void run() {
        while (!stops()) {
            try (var work = database.open()) {
                relayOver(work);
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("The relay waits and tries again: %s", e.getMessage());
                broker.forget();
                rest(backoff);
                backoff = shorter(backoff.multipliedBy(2), limits.longestBackoff());
            } finally {
                leads = false;
            }
        }
        broker.forget();
    }

    private void relayOver(RelayWork work) throws SQLException {
        while (!stops()) {
            leads = leads || work.becomesLeader();
            int sent = leads ? work.sendNext() : 0;
            backoff = sent > 0 ? FIRST_BACKOFF : backoff;
            rest(pauseAfter(sent));
        }
        if (leads) {
            work.leave();
        }
    }

    private Duration pauseAfter(int sent) {
        if (sent >= limits.batch()) {
            return Duration.ZERO;
        }
        return sent > 0 ? limits.restWhenBusy() : limits.restWhenIdle();
    }

    private boolean stops() {
        return stopping.getCount() == 0;
    }

    private void rest(Duration pause) {
        try {
            stopping.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            stopping.countDown();
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
