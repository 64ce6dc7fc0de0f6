package io.undercurrent.survey.question;

import io.undercurrent.survey.workforce.domain.Dossiers;
import io.undercurrent.survey.workforce.domain.Team;
import io.undercurrent.survey.workforce.domain.Teams;
import io.undercurrent.survey.workforce.domain.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the team of somebody today, and the names under which that team is spoken of.
@ApplicationScoped
public class WhereOneWorks {

    private final Dossiers dossiers;
    private final Teams teams;
    private final Today today;

    WhereOneWorks(Dossiers dossiers, Teams teams, Today today) {
        this.dossiers = dossiers;
        this.teams = teams;
        this.today = today;
    }

    Optional<String> team(String employeeId) {
        return dossiers.of(Set.of(employeeId)).getFirst().history().teamOn(today.day());
    }

    /// The own team, the group it is shown with, and the one above: anonymous questions carry whichever is large
    /// enough.
    public Set<String> teamsAround(String employeeId) {
        return team(employeeId).flatMap(teams::find).stream()
                .flatMap(WhereOneWorks::around)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> around(Team own) {
        return Stream.of(Stream.of(own.id()), own.pooledInto().stream(), own.parent().stream())
                .flatMap(names -> names);
    }
}
