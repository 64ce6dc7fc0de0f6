package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.detection.domain.CommonShock.Expected;
import io.undercurrent.signals.statistics.MidRanks;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;

/// One indicator over all teams: takes out what moved everybody, and says how surprising each team is.
final class Panel {
    private final Indicator indicator;
    private final Family family;
    private final Rules rules;
    private final Track[] tracks;
    private final Learning learning;
    private final MidRanks residuals = new MidRanks();
    private final OrganisationTrend trend;
    private Usual usual;
    private int stepsSincePooled;
    private long told;
    private long possible;

    Panel(Indicator indicator, int teams, Rules rules) {
        this.indicator = indicator;
        this.family = indicator.family();
        this.rules = rules;
        this.tracks = new Track[teams];
        Arrays.setAll(tracks, _ -> new Track());
        this.learning = new Learning(family, rules, teams);
        this.usual = learning.alone();
        this.trend = new OrganisationTrend(indicator);
    }

    /// Surprises of the week, one for each observation and in their order; empty where there is nothing to compare
    /// with.
    List<OptionalDouble> step(List<Observation> seen, BitSet raised) {
        refit();
        var expected = seen.stream().map(this::expected).toList();
        var shock = CommonShock.of(
                family,
                expected.stream()
                        .filter(each -> isKnown(each) && !raised.get(each.seen().team()))
                        .toList());
        trend.add(expected.stream().mapToDouble(Expected::mean).average().orElse(usual.mean()), shock.ofAll());
        var surprises = expected.stream()
                .map(each -> take(each, shock, raised.get(each.seen().team())))
                .toList();
        return recalibrated(surprises, seen, raised);
    }

    Track track(int team) {
        return tracks[team];
    }

    Usual usual() {
        return usual;
    }

    OrganisationTrend trend() {
        return trend;
    }

    void rollBack(int team) {
        tracks[team].rollBack();
        learning.forget(team);
    }

    private void refit() {
        if (learning.canPool()) {
            // a variance from three waves is rough: refit each step through the first quarter, each quarter then
            if (stepsSincePooled < rules.refitEvery() || stepsSincePooled % rules.refitEvery() == 0) {
                usual = learning.pooled();
            }
            stepsSincePooled++;
        } else {
            usual = learning.alone();
        }
    }

    private Expected expected(Observation seen) {
        var prior = usual.priorAnswers(family, seen.band());
        var known = prior + tracks[seen.team()].learned().size();
        var mean = known == 0 ? seen.value() : tracks[seen.team()].learned().mean(prior, usual.mean());
        var perAnswer = usual.perAnswer(seen.band());
        var spread = known == 0 ? perAnswer : perAnswer * (1 + seen.size() / known);
        return new Expected(seen, family.bounded(mean), spread);
    }

    private boolean isKnown(Expected team) {
        return usual.isPooled() || tracks[team.seen().team()].learned().size() > 0;
    }

    private OptionalDouble take(Expected team, CommonShock shock, boolean raised) {
        var seen = team.seen();
        var shift = isKnown(team) && !raised ? shock.without(team) : shock.ofAll();
        var mean = family.shifted(team.mean(), shift.by());
        var settled = family.settled(seen, team.mean(), mean);
        var surprise = surprise(team, settled / seen.size(), mean, shift);
        tracks[seen.team()].take(seen, settled, raised);
        if (!raised) {
            learning.take(seen, settled / seen.size(), team.mean());
        }
        told += seen.total();
        possible += seen.size();
        return surprise;
    }

    private OptionalDouble surprise(Expected team, double settled, double mean, Shift shift) {
        if (told == 0 || (family == Family.SHARE && told == possible)) {
            return OptionalDouble.empty();
        }
        if (usual.isPooled()) {
            var spread = team.spread() + team.seen().size() * family.unitVariance(mean) * shift.variance();
            return OptionalDouble.of(family.z(team.seen(), mean, spread));
        }
        var own = tracks[team.seen().team()].learned().own();
        return own.n() >= rules.pooledWaves() && own.canCompare()
                ? OptionalDouble.of(own.surprise(settled))
                : OptionalDouble.empty();
    }

    private List<OptionalDouble> recalibrated(List<OptionalDouble> surprises, List<Observation> seen, BitSet raised) {
        if (!usual.isPooled()) {
            return surprises;
        }
        for (var at = 0; at < seen.size(); at++) {
            if (!raised.get(seen.get(at).team())) {
                surprises.get(at).ifPresent(residuals::add);
            }
        }
        if (residuals.size() < rules.recalibrateFrom()) {
            return surprises;
        }
        var ranks = residuals.lookup();
        return surprises.stream()
                .map(each -> each.isPresent() ? OptionalDouble.of(ranks.z(each.getAsDouble())) : each)
                .toList();
    }
}
