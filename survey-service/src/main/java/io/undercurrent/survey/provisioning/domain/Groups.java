package io.undercurrent.survey.provisioning.domain;

import java.util.Optional;
import java.util.UUID;

/// The teams clients made known.
public interface Groups extends Shelf<Group> {

    /// Whether it could be added; if not, another group stands for its team.
    boolean add(Group group);

    Optional<Group> find(UUID id);

    /// Found, and held against change by others until the transaction ends.
    Optional<Group> hold(UUID id);

    void change(Group group);

    void remove(UUID id);
}
