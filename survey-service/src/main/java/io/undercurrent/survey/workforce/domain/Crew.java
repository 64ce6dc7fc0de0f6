package io.undercurrent.survey.workforce.domain;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Who worked in a team in one week, in counts.
public record Crew(String team, int heads, List<Stratum> strata) {

    public Crew {
        strata = List.copyOf(strata);
    }

    /// Nobody: what is told of a team whose people are now counted elsewhere.
    public static Crew nobody(String team) {
        return new Crew(team, 0, List.of());
    }

    Crew joinedBy(Crew other) {
        return new Crew(team, heads + other.heads, added(strata, other.strata));
    }

    Crew countedAt(String ancestor) {
        return new Crew(ancestor, heads, strata);
    }

    /// Says the same for the same people, whatever order they were counted in.
    public String summary() {
        return strata.stream().sorted(comparing(Stratum::toString)).toList().toString();
    }

    private static List<Stratum> added(Collection<Stratum> some, Collection<Stratum> others) {
        return List.copyOf(Stream.concat(some.stream(), others.stream())
                .collect(toMap(Stratum::kind, stratum -> stratum, Stratum::plus))
                .values());
    }
}
