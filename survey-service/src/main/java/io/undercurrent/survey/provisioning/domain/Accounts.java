package io.undercurrent.survey.provisioning.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The people clients made known.
public interface Accounts extends Shelf<Account> {

    /// Whether it could be added; if not, its user name or employee is taken.
    boolean add(Account account);

    Optional<Account> find(UUID id);

    /// Found, and held against change by others until the transaction ends.
    Optional<Account> hold(UUID id);

    List<Account> hold(Collection<UUID> ids);

    /// Whether it could be changed; if not, its user name is taken.
    boolean change(Account account);

    void remove(UUID id);
}
