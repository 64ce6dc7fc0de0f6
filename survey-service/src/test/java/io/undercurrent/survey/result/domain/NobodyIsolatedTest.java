package io.undercurrent.survey.result.domain;

import static io.undercurrent.survey.result.domain.PooledIntakeTest.answers;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.survey.workforce.domain.Reorganisation;
import io.undercurrent.survey.workforce.domain.Team;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Small organisations whose results come in, with groups as they are drawn: whoever adds and subtracts all that was
/// told, in any way, never finds the answers of one to four people.
class NobodyIsolatedTest {

    private static final int WORLDS = 3_000;

    private final Random random = new Random(20_260_316);

    @Test
    void not_even_who_knows_how_many_answered_below_each_parent_isolates_somebody() {
        for (var world = 0; world < WORLDS; world++) {
            var teams = grouped(organisation(), List.of());
            var answered = answered(teams);

            var told = new HashSet<>(told(teams, new HashMap<>(), answered, answered.keySet()));
            told.addAll(families(teams, told));

            nobodyIsIsolated(told, answered);
        }
    }

    @Test
    void nor_do_imports_in_parts_while_the_groups_change() {
        for (var world = 0; world < WORLDS; world++) {
            var teams = grouped(organisation(), List.of());
            var answered = answered(teams);
            var known = new HashMap<String, KnownResult>();
            var told = new HashSet<Set<String>>();
            for (var part = 0; part < 4; part++) {
                var sent = answered.keySet().stream()
                        .filter(team -> random.nextBoolean())
                        .collect(toSet());
                told.addAll(told(teams, known, answered, sent));
                teams = grouped(organisation(), teams);
            }
            nobodyIsIsolated(told, answered);
        }
    }

    private List<Team> organisation() {
        var teams = new ArrayList<Team>();
        teams.add(new Team("0", "0", Optional.empty(), random.nextInt(7), true, 1));
        for (var number = 1; number < 6; number++) {
            var parent = number > 3 && random.nextBoolean() ? "1" : "0";
            teams.add(new Team("" + number, "" + number, Optional.of(parent), random.nextInt(8), true, 1));
        }
        return teams;
    }

    /// The teams with the headcounts of the first, in the groups that follow from those of the second.
    private static List<Team> grouped(List<Team> teams, List<Team> before) {
        var people = teams.stream().collect(toMap(Team::id, Team::headcount));
        var standing = before.isEmpty() ? teams : before;
        var after = standing.stream().collect(toMap(Team::id, team -> team));
        Reorganisation.of(standing, List.of(), people).toKeep().forEach(team -> after.put(team.id(), team));
        return List.copyOf(after.values());
    }

    private Map<String, Integer> answered(List<Team> teams) {
        return teams.stream()
                .filter(team -> !team.isGroup())
                .collect(toMap(Team::id, team -> random.nextInt(team.headcount() + 1)));
    }

    /// The sets of teams whose answers were told, each added up; what was decided is known from then on.
    private static Set<Set<String>> told(
            List<Team> teams, Map<String, KnownResult> known, Map<String, Integer> answered, Set<String> sent) {
        var parents = teams.stream().filter(team -> !team.isGroup()).collect(toMap(Team::id, Team::parent));
        var decided = new ResultIntake(parents, Pooling.of(teams), known.values())
                .decide(sent.stream()
                        .map(team -> PooledIntakeTest.reported(answers(team, answered.getOrDefault(team, 0))))
                        .toList());
        decided.forEach(result -> known.put(result.answers().teamId(), PooledIntakeTest.remembered(result)));
        return decided.stream()
                .filter(DecidedResult::isShown)
                .map(result -> speakers(result.answers().teamId(), known))
                .collect(toSet());
    }

    private static Set<String> speakers(String shown, Map<String, KnownResult> known) {
        var members = known.values().stream()
                .filter(was -> was.pooledInto().filter(shown::equals).isPresent())
                .map(KnownResult::teamId)
                .collect(toSet());
        return members.isEmpty() ? Set.of(shown) : members;
    }

    /// All teams below a parent of whom something was told; of the others there is nothing to subtract from.
    private static Set<Set<String>> families(List<Team> teams, Set<Set<String>> told) {
        var families = teams.stream()
                .filter(team -> !team.isGroup())
                .collect(groupingBy(Team::parent, mapping(Team::id, toSet())))
                .values();
        return families.stream()
                .filter(family -> told.stream().anyMatch(family::containsAll))
                .collect(toSet());
    }

    private static void nobodyIsIsolated(Set<Set<String>> told, Map<String, Integer> answered) {
        var sums = List.<Map<String, Integer>>of(Map.of());
        for (var set : told) {
            var more = new ArrayList<Map<String, Integer>>(sums);
            sums.forEach(sum -> more.add(plus(sum, set, 1)));
            sums.forEach(sum -> more.add(plus(sum, set, -1)));
            sums = more;
        }
        for (var sum : sums) {
            var people = people(sum, answered);
            assertThat(people == 0 || people >= 5 || people < 0)
                    .as("%s of %s in %s", sum, told, answered)
                    .isTrue();
        }
    }

    private static Map<String, Integer> plus(Map<String, Integer> sum, Set<String> teams, int sign) {
        var next = new HashMap<>(sum);
        teams.forEach(team -> next.merge(team, sign, Integer::sum));
        next.values().removeIf(times -> times == 0);
        return next;
    }

    /// How many people a sum speaks of, when it counts nobody twice and nobody off; else there is nothing to learn.
    private static int people(Map<String, Integer> sum, Map<String, Integer> answered) {
        return sum.values().stream().allMatch(times -> times == 1)
                ? sum.keySet().stream()
                        .mapToInt(team -> answered.getOrDefault(team, 0))
                        .sum()
                : -1;
    }
}
