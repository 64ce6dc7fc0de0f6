package io.undercurrent.survey.provisioning;

import io.undercurrent.survey.provisioning.domain.Clients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Shuts a client out at once, with all its tokens.
@ApplicationScoped
public class RevokeClient {

    private final Clients clients;

    RevokeClient(Clients clients) {
        this.clients = clients;
    }

    /// Whether there was such a client.
    @Transactional
    public boolean revoke(UUID id) {
        return clients.remove(id);
    }
}
