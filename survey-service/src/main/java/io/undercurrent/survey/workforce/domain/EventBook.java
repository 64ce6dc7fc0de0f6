package io.undercurrent.survey.workforce.domain;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/// The events that were taken, and what still waits for a picture.
public interface EventBook {

    /// Notes events for good; tells which of them were not known before.
    Set<EventKey> noteNew(Collection<EventKey> keys);

    /// Forgets events that were refused, so that they can be sent again.
    void forget(Collection<EventKey> keys);

    void await(Collection<String> employees);

    /// A full picture is in: whoever was awaited when it was received is in it.
    void settle(UUID importId);

    WaitingChanges waiting();
}
