package io.undercurrent.pilot.teams;

import io.undercurrent.pilot.teams.domain.Team;
import io.undercurrent.pilot.teams.domain.Teams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/// Remembers the newest description of each team, in the transaction of whoever heard it.
@ApplicationScoped
public class RememberTeams {
    private final Teams teams;

    RememberTeams(Teams teams) {
        this.teams = teams;
    }

    @Transactional(TxType.MANDATORY)
    public void remember(List<Team> descriptions) {
        teams.keep(descriptions);
    }
}
