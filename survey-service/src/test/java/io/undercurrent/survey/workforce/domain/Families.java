package io.undercurrent.survey.workforce.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Organisations of a few teams, made up: many of them small, some of them empty.
final class Families {

    private Families() {}

    static List<Team> organisation(Random random) {
        var teams = new ArrayList<Team>();
        for (var number = 0; number < 1 + random.nextInt(10); number++) {
            var parent = number == 0 || random.nextInt(8) == 0
                    ? Optional.<String>empty()
                    : Optional.of("t" + random.nextInt(number));
            teams.add(team("t" + number, parent, people(random)));
        }
        return teams;
    }

    /// The same teams later: some grew, some shrank, and now and then one moved.
    static List<Team> later(List<Team> before, Random random) {
        return before.stream().map(team -> later(team, random)).toList();
    }

    private static Team later(Team team, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> team(team.id(), team.parent(), people(random));
            case 1 -> team(team.id(), team.parent(), team.headcount() + 1);
            case 2 -> team(team.id(), team.parent(), Math.max(0, team.headcount() - 1));
            case 3 -> team(team.id(), team.id().equals("t1") ? Optional.of("t0") : team.parent(), team.headcount());
            default -> team;
        };
    }

    private static int people(Random random) {
        return random.nextInt(3) == 0 ? random.nextInt(20) : random.nextInt(6);
    }

    static Team team(String id, Optional<String> parent, int people) {
        return new Team(id, id, parent, people, true, 1);
    }
}
