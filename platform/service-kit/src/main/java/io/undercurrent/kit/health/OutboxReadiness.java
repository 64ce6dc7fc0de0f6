package io.undercurrent.kit.health;

import io.undercurrent.kit.outbox.Backlog;
import io.undercurrent.kit.outbox.Relay;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Tells how much waits for Kafka; not ready once so much waits that nothing more is taken in.
@Readiness
@ApplicationScoped
class OutboxReadiness implements HealthCheck {

    private final Backlog backlog;
    private final Relay relay;

    OutboxReadiness(Backlog backlog, Relay relay) {
        this.backlog = backlog;
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox")
                .status(!backlog.isFull())
                .withData("unsentRows", backlog.rows())
                .withData("oldestSeconds", backlog.age().toSeconds())
                .withData("relayHere", relay.leads())
                .withData("telling", telling())
                .build();
    }

    private String telling() {
        return backlog.refusal()
                .map(refusal -> "refusing since " + refusal.since()
                        + ": the database was restored from an older backup; an admin has to begin a new history")
                .orElse("yes");
    }
}
