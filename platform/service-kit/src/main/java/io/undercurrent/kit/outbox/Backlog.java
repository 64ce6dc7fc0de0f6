package io.undercurrent.kit.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.undercurrent.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/// How much is waiting to be told, measured every two seconds.
@Singleton
public class Backlog {

    private static final String MEASURE = """
            select coalesce(sum(facts), 0) as rows, coalesce(extract(epoch from now() - min(written)), 0) as seconds
            from (select written, facts
                  from outbox, relay_position at
                  where (outbox.txid, outbox.id) > (at.txid, at.id)
                  order by outbox.txid, outbox.id
                  limit :most) unsent
            """;

    private final Jdbi jdbi;
    private final Histories histories;
    private final OutboxLimits limits;
    private final Counter turnedAway;
    private volatile Unsent unsent = new Unsent(0, 0);
    private volatile Optional<Refusal> refusal = Optional.empty();

    Backlog(Jdbi jdbi, Histories histories, OutboxLimits limits, MeterRegistry metrics) {
        this.jdbi = jdbi;
        this.histories = histories;
        this.limits = limits;
        this.turnedAway = metrics.counter("undercurrent.outbox.writes.turned.away");
        metrics.gauge("undercurrent.outbox.unsent.rows", this, backlog -> backlog.unsent.rows());
        metrics.gauge("undercurrent.outbox.unsent.oldest.seconds", this, backlog -> backlog.unsent.seconds());
        metrics.gauge("undercurrent.outbox.relay.refusing", this, backlog -> backlog.refusal.isPresent() ? 1 : 0);
    }

    public long rows() {
        return unsent.rows();
    }

    public Duration age() {
        return Duration.ofMillis((long) (unsent.seconds() * 1_000));
    }

    /// Why nothing is told, when that is so until somebody decides.
    public Optional<Refusal> refusal() {
        return refusal;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        unsent = jdbi.withHandle(handle -> handle.createQuery(MEASURE)
                .bind("most", limits.mostRows() + 1)
                .map((row, _) -> new Unsent(row.getLong("rows"), row.getDouble("seconds")))
                .one());
        refusal = histories.now().refusal();
    }

    /// Whether so much waits, or for so long, that writes are refused.
    public boolean isFull() {
        return unsent.rows() > limits.mostRows() || age().compareTo(limits.oldestRow()) > 0;
    }

    void refuseWhenFull() {
        if (isFull()) {
            turnedAway.increment();
            throw Problem.unavailable("events-waiting", "Kafka has been away for too long; nothing was changed")
                    .asException()
                    .retryAfter(limits.tryAgainAfter());
        }
    }

    private record Unsent(long rows, double seconds) {}
}
