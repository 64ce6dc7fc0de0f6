package io.undercurrent.pilot.verdict.http;

import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.pilot.pilot.domain.Caller;
import io.undercurrent.pilot.pilot.domain.Sight;
import io.undercurrent.pilot.teams.domain.TeamId;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/// Who asks for a verdict: those who see everything, or a lead with the own teams and those below.
@RequestScoped
class Onlooker {
    private static final List<String> SEE_EVERYTHING =
            List.of(Roles.ADMIN, Roles.PEOPLE_ANALYST, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER);

    private final Reader reader;

    Onlooker(Reader reader) {
        this.reader = reader;
    }

    Caller caller() {
        return SEE_EVERYTHING.stream()
                .filter(reader::is)
                .findFirst()
                .map(role -> new Caller(new Sight.Everything(), role))
                .orElseGet(() -> new Caller(ownTeams(), Roles.TEAM_LEAD));
    }

    private Sight ownTeams() {
        return Sight.below(
                reader.teams().stream().filter(TeamId::fits).map(TeamId::new).toList());
    }
}
