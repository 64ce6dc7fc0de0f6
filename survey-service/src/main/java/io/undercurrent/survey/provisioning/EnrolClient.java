package io.undercurrent.survey.provisioning;

import io.undercurrent.survey.provisioning.domain.Client;
import io.undercurrent.survey.provisioning.domain.Clients;
import io.undercurrent.survey.provisioning.domain.Enrolment;
import io.undercurrent.survey.provisioning.domain.Lock;
import io.undercurrent.survey.provisioning.domain.Token;
import io.undercurrent.survey.workforce.domain.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/// Lets a client in from now on.
@ApplicationScoped
public class EnrolClient {

    private final Clients clients;
    private final Today today;

    EnrolClient(Clients clients, Today today) {
        this.clients = clients;
        this.today = today;
    }

    @Transactional
    public Enrolment enrol(String name) {
        var client = new Client(UUID.randomUUID(), name, today.day(), Optional.empty());
        var token = Token.fresh(client.id());
        return clients.add(client, new Lock(token.digest(), Optional.empty()))
                ? new Enrolment.Enrolled(client, token)
                : new Enrolment.NameTaken();
    }
}
