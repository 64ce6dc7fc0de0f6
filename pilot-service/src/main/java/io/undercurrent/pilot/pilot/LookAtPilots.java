package io.undercurrent.pilot.pilot;

import io.undercurrent.pilot.pilot.domain.Kept;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.pilot.domain.Pilots;
import io.undercurrent.pilot.pilot.domain.Selection;
import io.undercurrent.pilot.pilot.domain.Sight;
import io.undercurrent.pilot.pilot.domain.Sight.Below;
import io.undercurrent.pilot.pilot.domain.Sight.Everything;
import io.undercurrent.pilot.teams.domain.Teams;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Shows pilots to those who may see them.
@ApplicationScoped
public class LookAtPilots {
    private final Pilots pilots;
    private final Teams teams;

    LookAtPilots(Pilots pilots, Teams teams) {
        this.pilots = pilots;
        this.teams = teams;
    }

    public Optional<Kept> look(Sight sight, PilotId id) {
        return pilots.kept(id)
                .filter(kept -> whole(sight).reaches(kept.pilot().frame().teams()));
    }

    public List<Kept> list(Optional<PilotId> position, Selection selection, int atMost) {
        var whole = new Selection(selection.team(), selection.stage(), whole(selection.sight()));
        return pilots.after(position, whole, atMost);
    }

    /// A lead sees the own teams, and all teams below them.
    public Sight whole(Sight sight) {
        return switch (sight) {
            case Everything _ -> sight;
            case Below(var own) -> new Below(teams.andBelow(own));
        };
    }
}
