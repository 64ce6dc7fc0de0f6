package io.undercurrent.proving.prove;

import io.undercurrent.proving.organisation.Blueprint;
import io.undercurrent.proving.organisation.Planted;
import io.undercurrent.proving.organisation.TeamPlan;
import io.undercurrent.proving.play.Outcome;
import io.undercurrent.proving.report.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

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

    /// @param episodes times a light came to stand at FLAG
    /// @param unfounded of them those in teams where nothing had changed
    /// @param standing weeks a light stood at FLAG
    /// @param standingUnfounded of them those where nothing had changed
    private record Count(int episodes, int unfounded, int standing, int standingUnfounded) {
        Count plus(Count other) {
            return new Count(
                    episodes + other.episodes,
                    unfounded + other.unfounded,
                    standing + other.standing,
                    standingUnfounded + other.standingUnfounded);
        }
    }

    @Override
    public String name() {
        return "false-flag.%d-percent.%d-teams".formatted(percent, teams);
    }

    @Override
    public Finding run(Trials trials) {
        var sum = trials.each(name(), organisations, seed -> count(Judge.judge(blueprint(seed), Pools.NONE))).stream()
                .reduce(new Count(0, 0, 0, 0), Count::plus);
        var episodes = Interval.ofShare(sum.unfounded(), sum.episodes());
        var standing = Interval.ofShare(sum.standingUnfounded(), sum.standing());
        return new Finding(
                "False FLAG: %d %% of %d teams really change".formatted(percent, teams),
                """
                Of %d times a light came to stand at FLAG, in %d nothing had changed. The promise is about one in ten; the bound \
                is 0.15. Standing: the same of all weeks a light stood at FLAG, which is what a reader meets on a day.""".formatted(sum.episodes(), sum.unfounded()),
                List.of(
                        Check.atMost(name(), PROMISED, BOUND, share(sum.unfounded(), sum.episodes()), episodes),
                        Check.measured(name() + ".standing", share(sum.standingUnfounded(), sum.standing()), standing)),
                List.of(),
                List.of());
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

    private static Count count(Outcome outcome) {
        var episodes = outcome.episodesAt("flag");
        var standing = outcome.all("flag");
        return new Count(
                episodes.size(),
                (int) episodes.stream().filter(lit -> !outcome.isFounded(lit)).count(),
                standing.size(),
                (int) standing.stream().filter(lit -> !outcome.isFounded(lit)).count());
    }

    private static double share(int part, int of) {
        return of == 0 ? 0 : (double) part / of;
    }
}
