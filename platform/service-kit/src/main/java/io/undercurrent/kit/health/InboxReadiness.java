package io.undercurrent.kit.health;

import io.undercurrent.kit.inbox.Endurance;
import io.undercurrent.kit.inbox.Lag;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Not ready while facts wait for the database. Kafka being away is told, but turns no reader away.
@Readiness
@ApplicationScoped
class InboxReadiness implements HealthCheck {

    private final Endurance endurance;
    private final Lag lag;

    InboxReadiness(Endurance endurance, Lag lag) {
        this.endurance = endurance;
        this.lag = lag;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("inbox")
                .withData("recordsBehind", lag.records())
                .withData("deadLettersWaiting", lag.waitingLetters());
        lag.kafkaAwaySince().ifPresent(since -> answer.withData("kafkaAwaySince", since.toString()));
        return endurance
                .waitingSince()
                .map(since -> answer.down().withData("waitingSince", since.toString()))
                .orElseGet(answer::up)
                .build();
    }
}
