package io.undercurrent.kit.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Tells at once that Kafka is away, but turns nobody away for it before the service has been alone for too long.
@Readiness
@ApplicationScoped
class KafkaReadiness implements HealthCheck {

    private final KafkaWatch watch;
    private final HealthLimits limits;

    KafkaReadiness(KafkaWatch watch, HealthLimits limits) {
        this.watch = watch;
        this.limits = limits;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("kafka")
                .status(watch.away().compareTo(limits.longestWithoutKafka()) <= 0)
                .withData("reachable", watch.awaySince().isEmpty());
        watch.awaySince().ifPresent(since -> answer.withData("awaySince", since.toString()));
        return answer.build();
    }
}
