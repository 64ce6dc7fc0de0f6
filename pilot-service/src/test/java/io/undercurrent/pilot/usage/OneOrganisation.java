package io.undercurrent.pilot.usage;

import io.undercurrent.pilot.rollout.domain.Tool;
import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.rollout.domain.Tools;
import io.undercurrent.pilot.teams.domain.Team;
import io.undercurrent.pilot.teams.domain.TeamId;
import io.undercurrent.pilot.teams.domain.Teams;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Teams of twelve and tools, in memory.
final class OneOrganisation {
    private OneOrganisation() {}

    static Teams teams(String... ids) {
        var teams = Stream.of(ids)
                .map(id -> new Team(new TeamId(id), id, null, 12, true, 1))
                .collect(Collectors.toMap(Team::id, team -> team));
        return new Teams() {
            @Override
            public void keep(List<Team> descriptions) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Map<TeamId, Team> named(Collection<TeamId> wanted) {
                return teams;
            }

            @Override
            public Set<TeamId> andBelow(Collection<TeamId> roots) {
                throw new UnsupportedOperationException();
            }
        };
    }

    static Tools tools(String... ids) {
        var known = Stream.of(ids).map(ToolId::new).collect(Collectors.toUnmodifiableSet());
        return new Tools() {
            @Override
            public Tool keep(Tool tool) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<Tool> named(ToolId id) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Set<ToolId> known(Collection<ToolId> wanted) {
                return known;
            }

            @Override
            public List<Tool> after(Optional<ToolId> position, int atMost) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
