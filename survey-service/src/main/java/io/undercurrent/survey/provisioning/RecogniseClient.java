package io.undercurrent.survey.provisioning;

import io.undercurrent.survey.provisioning.domain.Client;
import io.undercurrent.survey.provisioning.domain.Clients;
import io.undercurrent.survey.provisioning.domain.Token;
import io.undercurrent.survey.workforce.domain.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/// Tells who shows a token, if it opens.
@ApplicationScoped
public class RecogniseClient {

    private final Clients clients;
    private final InstantSource clock;
    private final Today today;

    RecogniseClient(Clients clients, InstantSource clock, Today today) {
        this.clients = clients;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    public Optional<Client> recognise(Token token) {
        var opens = clients.lock(token.client()).filter(lock -> lock.opensTo(token, clock.instant()));
        opens.ifPresent(_ -> clients.used(token.client(), today.day()));
        return opens.flatMap(_ -> clients.find(token.client()));
    }
}
