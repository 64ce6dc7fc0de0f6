package io.undercurrent.proving.prove;

import static io.undercurrent.proving.organisation.Planted.Kind.UNCERTAINTY;

import io.undercurrent.proving.organisation.Blueprint;
import io.undercurrent.proving.organisation.Planted;
import io.undercurrent.proving.organisation.TeamPlan;
import io.undercurrent.proving.play.Outcome;
import io.undercurrent.proving.report.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// Half a point of uncertainty, in few teams at a time so that the others still show what is usual; it passes again.
final class PlantedField implements Field {
    private static final int WEEKS = 92;
    private static final int STEADY_PER_PLANTED = 15;
    private static final int LASTS = 14;
    private static final double FALSE_FLAGS = 0.10;
    private static final double HALF_A_POINT = 0.5;
    private static final List<Integer> STARTS = List.of(12, 28, 44, 60, 76);

    /// The shares DETECTION.md promises within 4, 8 and 13 weeks.
    private static final List<Promise> PROMISES = List.of(
            new Promise(10, List.of(0.47, 0.79, 0.89)),
            new Promise(15, List.of(0.66, 0.91, 0.97)),
            new Promise(25, List.of(0.84, 0.98, 1.0)));

    private static final List<Integer> WITHIN = List.of(4, 8, 13);

    private final int atATime;

    private record Promise(int heads, List<Double> shares) {}

    /// @param atATime teams of each size that change in the same week
    PlantedField(int atATime) {
        this.atATime = atATime;
    }

    @Override
    public String name() {
        return "planted";
    }

    @Override
    public Blueprint blueprint(long seed) {
        var random = new SplittableRandom(seed + 1);
        var teams = new ArrayList<TeamPlan>();
        for (var number = 0; number < STEADY_PER_PLANTED * atATime; number++) {
            teams.add(team("other-" + number, random.nextInt(7, 26), Optional.empty()));
        }
        for (var promise : PROMISES) {
            for (var start : STARTS) {
                plant(promise.heads(), start, teams);
            }
        }
        return Blueprint.still(seed + 1, YearWeek.of(2024, 10), WEEKS, teams);
    }

    private void plant(int heads, int start, List<TeamPlan> teams) {
        for (var number = 0; number < atATime; number++) {
            var change = new Planted(UNCERTAINTY, start, start + LASTS, 1, HALF_A_POINT);
            teams.add(team("planted-%d-%d-%d".formatted(heads, start, number), heads, Optional.of(change)));
        }
    }

    private static TeamPlan team(String id, int size, Optional<Planted> planted) {
        return new TeamPlan(id, id.replace('-', ' '), Optional.empty(), size, planted);
    }

    @Override
    public List<Check> checks(Outcome outcome) {
        var caught = PROMISES.stream().flatMap(promise -> checks(promise, outcome));
        return Stream.concat(caught, Stream.of(falseFlags(outcome))).toList();
    }

    /// Of all the times a light went on and came to stand at FLAG: how often nothing was there.
    private static Check falseFlags(Outcome outcome) {
        var all = outcome.episodesAt("flag");
        var unfounded = all.stream().filter(flag -> !outcome.isFounded(flag)).count();
        var interval = Interval.ofShare(unfounded, all.size());
        return Check.atMost("false-flag", FALSE_FLAGS, (double) unfounded / all.size(), interval);
    }

    private static Stream<Check> checks(Promise promise, Outcome outcome) {
        var calmBefore = outcome.blueprint().plantedTeams().stream()
                .filter(team -> team.size() == promise.heads())
                .filter(team -> isCalmBefore(team, outcome))
                .toList();
        return Stream.iterate(0, at -> at < WITHIN.size(), at -> at + 1)
                .map(at ->
                        caught(promise.heads(), WITHIN.get(at), promise.shares().get(at), calmBefore, outcome));
    }

    private static Check caught(int heads, int within, double share, List<TeamPlan> teams, Outcome outcome) {
        var caught =
                teams.stream().filter(team -> isCaught(team, within, outcome)).count();
        return Check.atLeast(
                "caught.%d-heads.%d-weeks".formatted(heads, within),
                share,
                (double) caught / teams.size(),
                Interval.ofShare(caught, teams.size()));
    }

    /// A light that was on already is luck, not skill.
    private static boolean isCalmBefore(TeamPlan team, Outcome outcome) {
        var change = team.planted().orElseThrow();
        return !outcome.isOn(change.from() - 1, team.id(), change.kind().signal());
    }

    private static boolean isCaught(TeamPlan team, int within, Outcome outcome) {
        var from = team.planted().orElseThrow().from();
        return outcome.firstSeen(team).filter(week -> week < from + within).isPresent();
    }
}
