package io.undercurrent.pilot.rollout.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The tools somebody registered.
public interface Tools {
    /// Keeps the tool unless one of that id is here, and answers the one that now is.
    Tool keep(Tool tool);

    Optional<Tool> named(ToolId id);

    /// Those of the named tools that we know.
    Set<ToolId> known(Collection<ToolId> ids);

    List<Tool> after(Optional<ToolId> position, int atMost);
}
