package io.undercurrent.pilot.teams;

import io.undercurrent.pilot.teams.domain.Team;
import io.undercurrent.pilot.teams.domain.TeamId;
import io.undercurrent.pilot.teams.domain.Teams;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Finds a team that numbers may be told of, or says who may be asked instead.
@ApplicationScoped
public class LookUpTeam {
    private final Teams teams;

    LookUpTeam(Teams teams) {
        this.teams = teams;
    }

    public Found find(TeamId id) {
        return named(id).<Found>map(this::found).orElseGet(Found.Unknown::new);
    }

    private Found found(Team team) {
        return team.hidesItsMembers() ? new Found.Known(team) : new Found.TooSmall(largeEnoughAbove(team));
    }

    /// The nearest unit above that is large enough; teams above one another in a circle have none.
    private Optional<Team> largeEnoughAbove(Team team) {
        var seen = new HashSet<TeamId>();
        var above = parent(team);
        while (above.isPresent()
                && !above.get().hidesItsMembers()
                && seen.add(above.get().id())) {
            above = parent(above.get());
        }
        return above.filter(Team::hidesItsMembers);
    }

    private Optional<Team> parent(Team team) {
        return Optional.ofNullable(team.parent()).flatMap(this::named);
    }

    private Optional<Team> named(TeamId id) {
        return Optional.ofNullable(teams.named(List.of(id)).get(id));
    }

    public sealed interface Found {
        record Known(Team team) implements Found {}

        /// @param parent the nearest unit above that is large enough
        record TooSmall(Optional<Team> parent) implements Found {}

        record Unknown() implements Found {}
    }
}
