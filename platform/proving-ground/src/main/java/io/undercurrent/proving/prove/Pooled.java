package io.undercurrent.proving.prove;

import io.undercurrent.proving.organisation.Blueprint;
import io.undercurrent.proving.organisation.Planted;
import io.undercurrent.proving.organisation.Planted.Kind;
import io.undercurrent.proving.organisation.TeamPlan;
import io.undercurrent.proving.play.Outcome;
import io.undercurrent.proving.report.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Teams of three and four, three together: a group is judged like a team, and speaks for each of them.
record Pooled(int organisations) implements Experiment {
    private static final double PROMISED = 1;
    private static final int TEAMS = 100;
    private static final int SMALL = 90;
    private static final int START = 40;
    private static final int WITHIN = 13;

    /// @param steady groups in which nothing changed
    /// @param changed groups in which something did
    private record Seen(int steady, int watches, int changed, int caught, int unlike) {}

    @Override
    public String name() {
        return "sturdy.pooled-teams";
    }

    @Override
    public Finding run(Trials trials) {
        var seen = trials.each(name(), organisations, Pooled::see);
        var steady = seen.stream().mapToInt(Seen::steady).sum();
        var watches = seen.stream().map(Seen::watches).toList();
        var sum = watches.stream().mapToInt(Integer::intValue).sum();
        var changed = seen.stream().mapToInt(Seen::changed).sum();
        var caught = seen.stream().mapToInt(Seen::caught).sum();
        var unlike = seen.stream().mapToInt(Seen::unlike).sum();
        return new Finding(
                "Sturdy: pooled teams",
                "Teams of three or four are shown as groups of nine to twelve. In every third group uncertainty rises by half a point. "
                        + "Each small team must show the level of its group, always.",
                List.of(
                        Check.atMost(
                                name() + ".false-watch",
                                PROMISED,
                                (double) sum / steady,
                                Interval.ofCounts(watches).per(steady)),
                        Check.measured(
                                name() + ".caught.uncertainty.13-weeks",
                                (double) caught / changed,
                                Interval.ofShare(caught, changed)),
                        Check.atMost(name() + ".unlike-their-group", 0, unlike, Interval.ofCount(unlike))),
                List.of(),
                List.of());
    }

    private static Seen see(long seed) {
        var blueprint = blueprint(seed);
        var pools = Pools.of(blueprint.teams());
        var outcome = Judge.judge(blueprint, pools);
        var groups = List.copyOf(pools.groups().keySet());
        var changed = groups.stream().filter(group -> isChanged(group, pools)).toList();
        var steady = groups.stream().filter(group -> !isChanged(group, pools)).toList();
        return new Seen(
                steady.size(),
                steady.stream()
                        .mapToInt(group -> Signals.ALL.stream()
                                .mapToInt(kind -> outcome.onsets(group, kind))
                                .sum())
                        .sum(),
                changed.size(),
                (int) changed.stream()
                        .filter(group -> IntStream.range(START, START + WITHIN)
                                .anyMatch(week -> outcome.isOn(week, group, Kind.UNCERTAINTY.signal())))
                        .count(),
                unlike(pools, outcome));
    }

    private static int unlike(Pools pools, Outcome outcome) {
        return (int) pools.groups().entrySet().stream()
                .flatMap(group -> group.getValue().stream()
                        .filter(team -> !outcome.levels(team.id()).equals(outcome.levels(group.getKey()))))
                .count();
    }

    private static boolean isChanged(String group, Pools pools) {
        return pools.groups()
                .getOrDefault(group, List.of())
                .getFirst()
                .planted()
                .isPresent();
    }

    private static Blueprint blueprint(long seed) {
        var random = new SplittableRandom(seed);
        var teams = new ArrayList<TeamPlan>();
        for (var number = 0; number < TEAMS; number++) {
            teams.add(Fields.team("team-" + number, Fields.size(random), Optional.empty()));
        }
        for (var number = 0; number < SMALL; number++) {
            var change = number / 3 % 3 == 0
                    ? Optional.of(Planted.lasting(Kind.UNCERTAINTY, START, 1, 0.5))
                    : Optional.<Planted>empty();
            teams.add(Fields.team("small-" + number, random.nextInt(3, 5), change));
        }
        return Fields.of(seed, teams, Fields.USUAL);
    }
}
