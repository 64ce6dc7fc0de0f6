package io.undercurrent.survey.result.http;

import static java.util.stream.Collectors.toSet;

import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.wave.domain.FrozenGroup;
import io.undercurrent.survey.wave.domain.FrozenOrganisation;
import io.undercurrent.survey.wave.domain.FrozenTeam;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.workforce.domain.Teams;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which results whoever asks may read: a team lead those of the own teams and below.
@RequestScoped
class ShownTo {

    private static final Set<String> READ_EVERYTHING =
            Set.of(Roles.PEOPLE_ANALYST, Roles.ADMIN, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER);

    private final Teams teams;
    private final Reader reader;

    ShownTo(Teams teams, Reader reader) {
        this.teams = teams;
        this.reader = reader;
    }

    static RuntimeException waveUnknown() {
        return Problem.notFound("wave-unknown", "There is no such wave").asException();
    }

    static RuntimeException notShared() {
        return Problem.conflict("results-not-shared", "The wave is not closed yet; nothing was counted")
                .asException();
    }

    /// Teams and groups, of all or of one with everything below it.
    Set<TeamId> teams(FrozenOrganisation organisation, Optional<String> asked) {
        var visible = visible(organisation);
        return asked.map(team -> below(organisation, team, visible)).orElse(visible);
    }

    private Set<TeamId> visible(FrozenOrganisation organisation) {
        var everything = reader.roles().stream().anyMatch(READ_EVERYTHING::contains);
        var own = everything ? Set.<String>of() : teams.withAllBelow(reader.teams());
        return organisation.teams().stream()
                .map(FrozenTeam::id)
                .filter(team -> everything || own.contains(team.value()))
                .collect(toSet());
    }

    private static Set<TeamId> below(FrozenOrganisation organisation, String team, Set<TeamId> visible) {
        var asked = new TeamId(team);
        if (!visible.contains(asked)) {
            throw Problem.notFound("team-unknown", "There is no such team among yours")
                    .asException();
        }
        var family = organisation.withBelow(asked);
        var groups = organisation.groups().stream()
                .filter(group -> group.teams().stream().anyMatch(family::contains))
                .map(FrozenGroup::id);
        return Stream.concat(family.stream(), groups).filter(visible::contains).collect(toSet());
    }
}
