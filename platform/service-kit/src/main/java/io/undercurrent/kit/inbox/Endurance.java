package io.undercurrent.kit.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Tries again while the database is away, and gives up only when the service stops.
@Singleton
public class Endurance {

    private static final Logger LOG = Logger.getLogger(Endurance.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final InboxMeters meters;
    private volatile Optional<Instant> waitingSince = Optional.empty();

    Endurance(InboxMeters meters) {
        this.meters = meters;
    }

    /// Since when facts have been waiting for the database.
    public Optional<Instant> waitingSince() {
        return waitingSince;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    void outlast(Runnable effect) {
        var wait = FIRST_WAIT;
        while (!succeeds(effect)) {
            rest(wait);
            wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
        }
        waitingSince = Optional.empty();
    }

    private boolean succeeds(Runnable effect) {
        try {
            effect.run();
            return true;
        } catch (RuntimeException e) {
            if (!Outage.isBehind(e)) {
                throw new BadFact(Outage.rootOf(e));
            }
            LOG.warnf("Something is away, trying again: %s", Outage.rootOf(e).getMessage());
            meters.retried();
            waitingSince = waitingSince.or(() -> Optional.of(Instant.now()));
            return false;
        }
    }

    private void rest(Duration wait) {
        try {
            if (stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CancellationException("The service stops; the batch comes again after the next start");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted; the batch comes again after the next start");
        }
    }
}
