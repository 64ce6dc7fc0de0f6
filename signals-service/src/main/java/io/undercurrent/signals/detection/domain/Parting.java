package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.statistics.domain.Agreement;
import io.undercurrent.signals.statistics.domain.LevelOfCamps;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How each team's answers lie on the scale, now and before, beside those of the whole organisation.
final class Parting {
    private static final int ANSWERS = 5;
    /// Part that is kept of what was known, wave after wave.
    private static final double KEPT = 0.9;
    private static final double NINETY_PERCENT = 1.6448536269514722;

    private final @Nullable Shares[] teams;
    private final Camps camps;
    private final double[] usual = new double[ANSWERS];

    Parting(int teams, Camps camps) {
        this.teams = new Shares[teams];
        this.camps = camps;
    }

    void hear(Attitudes attitudes) {
        var before = teams[attitudes.team()];
        teams[attitudes.team()] = (before == null ? Shares.NONE : before).hear(attitudes.counts());
    }

    /// Teams without a raised signal tell what is usual.
    void learn(List<Attitudes> heard) {
        if (heard.isEmpty()) {
            return;
        }
        Arrays.setAll(usual, at -> KEPT * usual[at]);
        heard.forEach(each -> {
            var counts = each.counts();
            Arrays.setAll(usual, at -> usual[at] + counts[at]);
        });
    }

    /// The team's chart stands at zero: all it said is usual for it.
    void rest(int team) {
        of(team).ifPresent(shares -> teams[team] = shares.rest());
    }

    /// Answers drawn from what is usual for the organisation would rarely stand so far apart.
    boolean isMoreThanSpread(int team) {
        var known = Arrays.stream(usual).sum() > 0;
        return of(team).filter(shares -> known && LevelOfCamps.under(usual).midP(shares.latest) <= camps.level())
                .isPresent();
    }

    Optional<Band> now(int team) {
        return of(team).map(shares -> camps.band(disagreement(shares.now())));
    }

    /// Bands only: 0 aligned, 1 mixed, 2 split.
    Optional<IndicatorReading> reading(int team, Yardstick yardstick) {
        return of(team).map(shares -> {
            var now = disagreement(shares.now());
            var half = NINETY_PERCENT * deviation(shares.latest);
            var before = number(disagreement(shares.earlier()));
            return new IndicatorReading(
                    yardstick.indicator().label(),
                    yardstick.weight(),
                    before,
                    number(now),
                    number(now - half),
                    number(now + half),
                    Direction.between(before, number(now), 1),
                    yardstick.indicator().unit(),
                    SizeBand.of(Arrays.stream(shares.latest).sum()).label());
        });
    }

    private Optional<Shares> of(int team) {
        return Optional.ofNullable(teams[team]);
    }

    private double number(double disagreement) {
        return camps.band(disagreement).height();
    }

    private static double disagreement(double[] counts) {
        return (1 - Agreement.of(counts)) / 2;
    }

    /// Standard deviation of the disagreement, by leaving out one answer after the other.
    private static double deviation(int[] counts) {
        var n = Arrays.stream(counts).sum();
        var all = Arrays.stream(counts).asDoubleStream().toArray();
        var mean = disagreement(all);
        var squares = 0.0;
        for (var at = 0; at < counts.length; at++) {
            if (counts[at] > 0) {
                var without = all.clone();
                without[at]--;
                squares += counts[at] * Math.pow(disagreement(without) - mean, 2);
            }
        }
        return Math.sqrt(squares * (n - 1) / n);
    }

    private static final class Shares {
        static final Shares NONE = new Shares(new int[ANSWERS], new double[ANSWERS], new double[ANSWERS]);

        private final int[] latest;
        /// What was usual when the chart last stood at zero.
        private final double[] before;
        /// What was said since.
        private final double[] since;

        Shares(int[] latest, double[] before, double[] since) {
            this.latest = latest;
            this.before = before;
            this.since = since;
        }

        Shares hear(int[] counts) {
            var heard = Arrays.stream(counts).asDoubleStream().toArray();
            return new Shares(counts, before, sum(since, 1, heard));
        }

        Shares rest() {
            return new Shares(latest, sum(since, KEPT, before), new double[ANSWERS]);
        }

        double[] now() {
            return isEmpty(since) ? before : since;
        }

        double[] earlier() {
            return isEmpty(before) ? since : before;
        }

        private static boolean isEmpty(double[] counts) {
            return Arrays.stream(counts).sum() == 0;
        }

        private static double[] sum(double[] one, double part, double[] other) {
            var sum = new double[ANSWERS];
            Arrays.setAll(sum, at -> one[at] + part * other[at]);
            return sum;
        }
    }
}
