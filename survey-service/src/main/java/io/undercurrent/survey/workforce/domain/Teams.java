package io.undercurrent.survey.workforce.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The teams we know.
public interface Teams {

    /// Teams and groups.
    List<Team> all();

    /// Those of the given teams that we know.
    List<Team> of(Set<String> ids);

    /// Every team, no group, with the one it stands under.
    Map<String, Optional<String>> parents();

    Optional<Team> find(String id);

    /// Which of these ids are teams we know.
    Set<String> known(Set<String> ids);

    /// The teams that a group is shown for.
    List<Team> members(String group);

    List<Team> page(TeamQuery query);

    /// The given teams and all that stand below them, with the groups that are shown for any of them.
    Set<String> withAllBelow(Set<String> teams);

    void keep(Collection<Team> teams);
}
