package io.undercurrent.pilot.programme.domain;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All ideas.
public interface Ideas {
    void add(Idea idea);

    Optional<Idea> idea(UUID id);

    /// The same, held so that nobody else answers it until the transaction ends.
    Optional<Idea> held(UUID id);

    void answer(UUID id, Idea.Reply reply);

    List<Idea> of(TeamId team);

    List<Idea> after(Optional<UUID> position, Optional<TeamId> team, int atMost);
}
