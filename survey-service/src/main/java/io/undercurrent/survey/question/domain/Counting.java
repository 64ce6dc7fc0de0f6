package io.undercurrent.survey.question.domain;

import static java.util.stream.Collectors.toMap;

import io.undercurrent.survey.disclosure.domain.Threshold;
import io.undercurrent.survey.workforce.domain.Team;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/// Under whose name a team's questions are counted: its own from five people on, else its group's, else that of the
/// next team above that is large enough.
public final class Counting {

    private final Map<String, Team> teams;

    private Counting(Map<String, Team> teams) {
        this.teams = teams;
    }

    public static Counting among(Collection<Team> teams) {
        return new Counting(teams.stream().collect(toMap(Team::id, team -> team)));
    }

    public Optional<String> as(String team) {
        var passed = new HashSet<String>();
        var next = find(team);
        while (next.isPresent() && passed.add(next.get().id())) {
            var here = next.get();
            if (here.pooledInto().isEmpty() && Threshold.FIVE.isReachedBy(here.headcount())) {
                return Optional.of(here.id());
            }
            next = here.pooledInto().or(here::parent).flatMap(this::find);
        }
        return Optional.empty();
    }

    private Optional<Team> find(String team) {
        return Optional.ofNullable(teams.get(team));
    }
}
