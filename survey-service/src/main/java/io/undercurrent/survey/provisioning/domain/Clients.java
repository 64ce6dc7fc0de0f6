package io.undercurrent.survey.provisioning.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The clients that may come in with a token.
public interface Clients {

    /// Whether it could be added; if not, its name is taken.
    boolean add(Client client, Lock lock);

    Optional<Client> find(UUID id);

    Optional<Lock> lock(UUID id);

    void change(UUID id, Lock lock);

    void used(UUID id, LocalDate day);

    /// Whether there was such a client.
    boolean remove(UUID id);

    /// By name.
    List<Client> page(Optional<String> after, int limit);
}
