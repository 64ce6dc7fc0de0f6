package io.undercurrent.pilot.programme.domain;

import io.undercurrent.pilot.pilot.domain.PilotId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All playbooks, each version of them.
public interface Playbooks {
    void add(Playbook playbook);

    /// The number of the next version of a pilot's playbook; nobody else gets it until the transaction ends.
    int nextVersion(PilotId pilot);

    /// Of these pilots, those that have a playbook.
    int countOf(Collection<PilotId> pilots);

    List<Playbook> after(Optional<UUID> position, int atMost);
}
