package io.undercurrent.pilot.programme;

import io.undercurrent.pilot.programme.domain.Idea;
import io.undercurrent.pilot.programme.domain.Ideas;
import io.undercurrent.pilot.teams.LookUpTeam;
import io.undercurrent.pilot.teams.domain.Team;
import io.undercurrent.pilot.teams.domain.TeamId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// Takes in an idea of a team that is large enough for nobody to be found behind it.
@ApplicationScoped
public class HandInIdea {
    private final Ideas ideas;
    private final LookUpTeam lookUpTeam;

    HandInIdea(Ideas ideas, LookUpTeam lookUpTeam) {
        this.ideas = ideas;
        this.lookUpTeam = lookUpTeam;
    }

    @Transactional
    public Outcome handIn(Idea idea) {
        return switch (lookUpTeam.find(idea.team())) {
            case LookUpTeam.Found.Unknown() -> new Outcome.TeamUnknown(idea.team());
            case LookUpTeam.Found.TooSmall(var parent) -> new Outcome.TeamTooSmall(parent);
            case LookUpTeam.Found.Known _ -> {
                ideas.add(idea);
                yield new Outcome.HandedIn(idea);
            }
        };
    }

    public sealed interface Outcome {
        record HandedIn(Idea idea) implements Outcome {}

        record TeamUnknown(TeamId team) implements Outcome {}

        /// @param parent the nearest unit above that is large enough
        record TeamTooSmall(Optional<Team> parent) implements Outcome {}
    }
}
