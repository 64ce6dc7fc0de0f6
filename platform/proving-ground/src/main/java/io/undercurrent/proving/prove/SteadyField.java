package io.undercurrent.proving.prove;

import io.undercurrent.proving.organisation.Blueprint;
import io.undercurrent.proving.organisation.Planted;
import io.undercurrent.proving.organisation.TeamPlan;
import io.undercurrent.proving.play.Outcome;
import io.undercurrent.proving.report.Interval;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// Teams in which nothing ever changes, over two years: every light is a false one.
final class SteadyField implements Field {
    private static final int WEEKS = 104;
    private static final double PROMISED_PER_SIGNAL = 0.25;

    private final int teams;

    SteadyField(int teams) {
        this.teams = teams;
    }

    @Override
    public String name() {
        return "steady";
    }

    @Override
    public Blueprint blueprint(long seed) {
        var random = new SplittableRandom(seed);
        var plans = IntStream.range(0, teams)
                .mapToObj(number -> new TeamPlan(
                        "steady-%03d".formatted(number),
                        "Steady " + number,
                        Optional.empty(),
                        random.nextInt(7, 26),
                        Optional.empty()))
                .toList();
        return Blueprint.still(seed, YearWeek.of(2022, 1), WEEKS, plans);
    }

    @Override
    public List<Check> checks(Outcome outcome) {
        var perKind = Stream.of(Planted.Kind.values()).map(kind -> falseWatches(outcome, kind));
        return Stream.concat(perKind, Stream.of(falseWatches(outcome))).toList();
    }

    private Check falseWatches(Outcome outcome, Planted.Kind kind) {
        var onsets = onsets(outcome, kind);
        return Check.atMost(
                "false-watch." + kind.signal(),
                PROMISED_PER_SIGNAL,
                (double) onsets / teams,
                Interval.ofCount(onsets).per(teams));
    }

    private Check falseWatches(Outcome outcome) {
        var kinds = Planted.Kind.values();
        var onsets = Stream.of(kinds).mapToInt(kind -> onsets(outcome, kind)).sum();
        return Check.atMost(
                "false-watch",
                kinds.length * PROMISED_PER_SIGNAL,
                (double) onsets / teams,
                Interval.ofCount(onsets).per(teams));
    }

    private static int onsets(Outcome outcome, Planted.Kind kind) {
        return outcome.blueprint().teams().stream()
                .mapToInt(team -> outcome.onsets(team.id(), kind.signal()))
                .sum();
    }
}
