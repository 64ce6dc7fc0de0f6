package io.undercurrent.survey.workforce.http;

import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.workforce.domain.Team;
import io.undercurrent.survey.workforce.domain.Teams;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;

/// The teams that whoever asks may see.
@RequestScoped
class VisibleTeams {

    private static final Set<String> SEE_EVERY_TEAM =
            Set.of(Roles.PEOPLE_ANALYST, Roles.ADMIN, Roles.WORKS_COUNCIL, Roles.INTEGRATION);

    private final Teams teams;
    private final Reader reader;

    VisibleTeams(Teams teams, Reader reader) {
        this.teams = teams;
        this.reader = reader;
    }

    /// Empty where every team may be seen.
    Optional<Set<String>> ids() {
        return reader.roles().stream().anyMatch(SEE_EVERY_TEAM::contains)
                ? Optional.empty()
                : Optional.of(teams.withAllBelow(reader.teams()));
    }

    Team one(String id) {
        return teams.find(id)
                .filter(team -> ids().map(seen -> seen.contains(team.id())).orElse(true))
                .orElseThrow(() -> Problem.notFound("team-unknown", "There is no such team among yours")
                        .asException());
    }
}
