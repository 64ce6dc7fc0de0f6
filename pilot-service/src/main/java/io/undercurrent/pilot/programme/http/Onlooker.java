package io.undercurrent.pilot.programme.http;

import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.problem.ProblemException;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.pilot.pilot.LookAtPilots;
import io.undercurrent.pilot.pilot.domain.Sight;
import io.undercurrent.pilot.teams.LookUpTeam;
import io.undercurrent.pilot.teams.LookUpTeam.Found;
import io.undercurrent.pilot.teams.domain.Team;
import io.undercurrent.pilot.teams.domain.TeamId;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who is asking, and which teams they may ask about.
@RequestScoped
class Onlooker {
    private static final List<String> SEE_EVERYTHING =
            List.of(Roles.ADMIN, Roles.PEOPLE_ANALYST, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER);

    private final Reader reader;
    private final LookAtPilots lookAtPilots;
    private final LookUpTeam lookUpTeam;

    Onlooker(Reader reader, LookAtPilots lookAtPilots, LookUpTeam lookUpTeam) {
        this.reader = reader;
        this.lookAtPilots = lookAtPilots;
        this.lookUpTeam = lookUpTeam;
    }

    /// Everything, or the own teams and all below them.
    Sight sight() {
        return SEE_EVERYTHING.stream().anyMatch(reader::is)
                ? new Sight.Everything()
                : lookAtPilots.whole(Sight.below(reader.teams().stream()
                        .filter(TeamId::fits)
                        .map(TeamId::new)
                        .collect(Collectors.toSet())));
    }

    TeamId teamInSight(String id) {
        return Stream.of(id)
                .filter(TeamId::fits)
                .map(TeamId::new)
                .filter(team -> sight().reaches(List.of(team)))
                .findFirst()
                .orElseThrow(Onlooker::unknownTeam);
    }

    /// A team in sight that is large enough to be told of.
    Team crowd(String id) {
        return switch (lookUpTeam.find(teamInSight(id))) {
            case Found.Known(var team) -> team;
            case Found.TooSmall(var parent) -> throw tooSmall(parent);
            case Found.Unknown() -> throw unknownTeam();
        };
    }

    static ProblemException tooSmall(Optional<Team> parent) {
        var instead = parent.map(team -> "; ask about %s (%s) instead"
                        .formatted(team.name(), team.id().value()))
                .orElse("");
        return Problem.unprocessable("group-too-small", "Nothing is told about fewer than 5 people" + instead)
                .asException();
    }

    static ProblemException unknownTeam() {
        return Problem.notFound("unknown-team", "There is no such team among those you may see")
                .asException();
    }
}
