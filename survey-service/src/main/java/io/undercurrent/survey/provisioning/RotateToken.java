package io.undercurrent.survey.provisioning;

import io.undercurrent.survey.provisioning.domain.Clients;
import io.undercurrent.survey.provisioning.domain.Enrolment.Enrolled;
import io.undercurrent.survey.provisioning.domain.Token;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/// Gives a client another token; the one before opens for one more day, so that nothing stops meanwhile.
@ApplicationScoped
public class RotateToken {

    private static final Duration GRACE = Duration.ofDays(1);

    private final Clients clients;
    private final InstantSource clock;

    RotateToken(Clients clients, InstantSource clock) {
        this.clients = clients;
        this.clock = clock;
    }

    /// Empty when there is no such client.
    @Transactional
    public Optional<Enrolled> rotate(UUID id) {
        var token = Token.fresh(id);
        clients.lock(id)
                .ifPresent(lock ->
                        clients.change(id, lock.changedTo(token, clock.instant().plus(GRACE))));
        return clients.find(id).map(client -> new Enrolled(client, token));
    }
}
