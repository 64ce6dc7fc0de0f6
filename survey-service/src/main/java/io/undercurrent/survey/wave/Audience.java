package io.undercurrent.survey.wave;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.undercurrent.survey.survey.domain.Survey;
import io.undercurrent.survey.wave.domain.AskedTeam;
import io.undercurrent.survey.wave.domain.FrozenOrganisation;
import io.undercurrent.survey.wave.domain.FrozenTeam;
import io.undercurrent.survey.wave.domain.Grouping;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.workforce.domain.Headcounts;
import io.undercurrent.survey.workforce.domain.Team;
import io.undercurrent.survey.workforce.domain.Teams;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Those whom a survey asks, as they work on a day.
@ApplicationScoped
class Audience {

    private final Teams teams;
    private final Headcounts headcounts;

    Audience(Teams teams, Headcounts headcounts) {
        this.teams = teams;
        this.headcounts = headcounts;
    }

    FrozenOrganisation of(Survey.Sealed survey, LocalDate day) {
        var standing = teams.all();
        var people = headcounts.on(day);
        var known = standing.stream().collect(toMap(Team::id, identity()));
        var asked = asked(survey, standing).stream()
                .map(team -> asked(team, people, known))
                .toList();
        return new FrozenOrganisation(
                Grouping.of(asked), standing.stream().map(Audience::frozen).toList());
    }

    private List<Team> asked(Survey.Sealed survey, List<Team> standing) {
        var audience = survey.charter().audience();
        var below = audience.isEmpty() ? Set.<String>of() : teams.withAllBelow(audience);
        Predicate<Team> isAsked = team -> audience.isEmpty() || below.contains(team.id());
        return standing.stream().filter(team -> !team.isGroup()).filter(isAsked).toList();
    }

    private static AskedTeam asked(Team team, Map<String, Integer> people, Map<String, Team> all) {
        var pool = team.pooledInto()
                .flatMap(id -> Optional.ofNullable(all.get(id)))
                .map(group -> new AskedTeam.Pool(
                        new TeamId(group.id()), group.parent().map(TeamId::new)));
        return new AskedTeam(
                new TeamId(team.id()), team.parent().map(TeamId::new), people.getOrDefault(team.id(), 0), pool);
    }

    private static FrozenTeam frozen(Team team) {
        return new FrozenTeam(new TeamId(team.id()), team.parent().map(TeamId::new), team.name(), team.isGroup());
    }
}
