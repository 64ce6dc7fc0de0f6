package io.undercurrent.pilot.programme;

import io.undercurrent.pilot.pilot.domain.Kept;
import io.undercurrent.pilot.pilot.domain.Pilot;
import io.undercurrent.pilot.pilot.domain.Pilots;
import io.undercurrent.pilot.pilot.domain.Selection;
import io.undercurrent.pilot.pilot.domain.Sight;
import io.undercurrent.pilot.pilot.domain.Stage;
import io.undercurrent.pilot.teams.domain.TeamId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// The pilots of a team that were promised; a draft is only an intention.
@ApplicationScoped
class TeamPilots {
    private static final int MANY = 200;

    private final Pilots pilots;

    TeamPilots(Pilots pilots) {
        this.pilots = pilots;
    }

    List<Pilot> promised(TeamId team) {
        var selection = new Selection(Optional.of(team), Optional.empty(), new Sight.Everything());
        return pilots.after(Optional.empty(), selection, MANY).stream()
                .map(Kept::pilot)
                .filter(pilot -> pilot.stage() != Stage.WITHDRAWN)
                .filter(pilot -> pilot.promised().isPresent())
                .toList();
    }
}
