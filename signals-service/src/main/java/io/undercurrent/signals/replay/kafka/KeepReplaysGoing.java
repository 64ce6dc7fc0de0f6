package io.undercurrent.signals.replay.kafka;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.undercurrent.kit.inbox.Outage;
import io.undercurrent.signals.replay.RunReplay;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/// Looks every moment whether a replay is under way. An outage is outlasted; anything else ends the replay.
@Singleton
class KeepReplaysGoing {

    private static final Logger LOG = Logger.getLogger(KeepReplaysGoing.class);

    private final RunReplay runReplay;
    private final Clock clock;

    KeepReplaysGoing(RunReplay runReplay, Clock clock) {
        this.runReplay = runReplay;
        this.clock = clock;
    }

    @Scheduled(every = "${undercurrent.replay.look-every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            runReplay.run(clock.instant());
        } catch (KafkaException e) {
            LOG.warnf("A replay waits for Kafka: %s", e.getMessage());
        } catch (RuntimeException e) {
            if (Outage.mayPass(e)) {
                LOG.warnf(
                        "A replay waits for the database: %s", Outage.rootOf(e).getMessage());
            } else {
                LOG.error("A replay failed", e);
                runReplay.fail("The facts could not be built; the log says why", clock.instant());
            }
        }
    }
}
