package io.undercurrent.proving.prove;

import io.undercurrent.proving.organisation.Blueprint;
import io.undercurrent.proving.organisation.Planted;
import io.undercurrent.proving.organisation.TeamPlan;
import io.undercurrent.proving.play.Outcome;
import io.undercurrent.proving.play.Outcome.Lit;
import io.undercurrent.proving.report.Interval;
import io.undercurrent.proving.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// A few teams really change, for good. Of all the times a light came to stand at FLAG: how often was nothing there?
record FalseFlags(int percent, int teams, int organisations) implements Experiment {
    private static final double PROMISED = 0.10;
    private static final double BOUND = 0.15;
    private static final int FIRST_START = 13;
    private static final int LAST_START = 91;
    private static final List<Planted> CHANGES = List.of(
            Planted.lasting(Planted.Kind.UNCERTAINTY, 0, 4, 0.6),
            Planted.lasting(Planted.Kind.SILENT_RESISTANCE, 0, 4, 1.2),
            Planted.lasting(Planted.Kind.TALENT_FLIGHT, 0, 4, 0.6),
            Planted.lasting(Planted.Kind.POLARIZATION, 0, 4, 1.6),
            Planted.lasting(Planted.Kind.MANDATE_TRAP, 0, 4, 1.2));

    /// How often something was at FLAG, and how often of these nothing had changed there.
    private record Tally(int all, int unfounded) {
        static Tally of(Outcome outcome, List<Lit> lights) {
            var unfounded =
                    lights.stream().filter(lit -> !outcome.isFounded(lit)).count();
            return new Tally(lights.size(), (int) unfounded);
        }

        Tally plus(Tally other) {
            return new Tally(all + other.all, unfounded + other.unfounded);
        }

        double share() {
            return all == 0 ? 0 : (double) unfounded / all;
        }

        Interval interval() {
            return Interval.ofShare(unfounded, all);
        }
    }

    /// @param episodes each time a light came to stand at FLAG, signal by signal
    /// @param standing each week it stood there
    private record Count(List<Tally> episodes, Tally standing) {
        static Count of(Outcome outcome) {
            var episodes = outcome.episodesAt("flag");
            return new Count(
                    Signals.ALL.stream()
                            .map(kind -> Tally.of(
                                    outcome,
                                    episodes.stream()
                                            .filter(lit -> lit.kind().equals(kind))
                                            .toList()))
                            .toList(),
                    Tally.of(outcome, outcome.all("flag")));
        }

        Count plus(Count other) {
            var sums = IntStream.range(0, episodes.size())
                    .mapToObj(at -> episodes.get(at).plus(other.episodes.get(at)))
                    .toList();
            return new Count(sums, standing.plus(other.standing));
        }

        Tally allEpisodes() {
            return episodes.stream().reduce(new Tally(0, 0), Tally::plus);
        }
    }

    @Override
    public String name() {
        return "false-flag.%d-percent.%d-teams".formatted(percent, teams);
    }

    @Override
    public Finding run(Trials trials) {
        var count =
                trials.each(name(), organisations, seed -> Count.of(Judge.judge(blueprint(seed), Pools.NONE))).stream()
                        .reduce(Count::plus)
                        .orElseThrow();
        var all = count.allEpisodes();
        return new Finding(
                "False FLAG: %d %% of %d teams really change".formatted(percent, teams),
                """
                Of %d times a light came to stand at FLAG, in %d nothing had changed. The promise is about one in ten; the bound \
                is 0.15. Standing: the same of all weeks a light stood at FLAG, which is what a reader meets on a day.""".formatted(all.all(), all.unfounded()),
                List.of(
                        Check.atMost(name(), PROMISED, BOUND, all.share(), all.interval()),
                        Check.measured(
                                name() + ".standing",
                                count.standing().share(),
                                count.standing().interval())),
                List.of(table(count)),
                List.of());
    }

    private static Table table(Count count) {
        var table = new Table("signal", "times at FLAG", "of these unfounded");
        for (var at = 0; at < Signals.ALL.size(); at++) {
            var tally = count.episodes().get(at);
            table.row(Signals.ALL.get(at), tally.all(), tally.unfounded());
        }
        return table;
    }

    private Blueprint blueprint(long seed) {
        var random = new SplittableRandom(seed);
        var plans = new ArrayList<TeamPlan>();
        for (var number = 0; number < teams; number++) {
            var change = 100 * number < percent * teams
                    ? Optional.of(starting(CHANGES.get(number % CHANGES.size()), random))
                    : Optional.<Planted>empty();
            plans.add(Fields.team("team-" + number, Fields.size(random), change));
        }
        return Fields.of(seed, plans, Fields.USUAL);
    }

    private static Planted starting(Planted change, SplittableRandom random) {
        return Planted.lasting(
                change.kind(), random.nextInt(FIRST_START, LAST_START), change.ramp(), change.strength());
    }
}
