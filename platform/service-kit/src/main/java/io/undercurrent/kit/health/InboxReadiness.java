package io.undercurrent.kit.health;

import io.undercurrent.kit.inbox.Endurance;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Not ready while facts wait for the database.
@Readiness
@ApplicationScoped
class InboxReadiness implements HealthCheck {

    private final Endurance endurance;

    InboxReadiness(Endurance endurance) {
        this.endurance = endurance;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("inbox");
        return endurance
                .waitingSince()
                .map(since -> answer.down().withData("waitingSince", since.toString()))
                .orElseGet(answer::up)
                .build();
    }
}
