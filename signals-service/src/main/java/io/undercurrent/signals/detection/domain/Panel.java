package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.detection.domain.CommonShock.Expected;
import io.undercurrent.signals.statistics.MidRanks;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// One indicator over all teams: takes out what moved everybody, and says how surprising each team is.
final class Panel {
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
        this.family = indicator.family();
        this.rules = rules;
        this.tracks = new Track[teams];
        Arrays.setAll(tracks, _ -> new Track());
        this.learning = new Learning(family, rules, teams);
        this.usual = learning.alone();
        this.trend = new OrganisationTrend(indicator);
    }

    /// Surprises of the week, one for each observation and in their order.
    List<Surprise> step(List<Observation> seen, BitSet raised) {
        refit();
        var expected = seen.stream()
                .map(each -> expected(each, tracks[each.team()].moving()))
                .toList();
        var shock = CommonShock.of(
                family,
                expected.stream().filter(each -> takesPart(each, raised)).toList());
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

    private Expected expected(Observation seen, Learned learned) {
        var prior = usual.priorAnswers(family, seen.band());
        var known = prior + learned.size();
        var mean = known == 0 ? seen.value() : learned.mean(prior, usual.mean());
        var perAnswer = usual.perAnswer(seen.band());
        var spread = known == 0 ? perAnswer : perAnswer * (1 + seen.size() / known);
        return new Expected(seen, family.bounded(mean), spread);
    }

    private boolean takesPart(Expected team, BitSet raised) {
        var place = team.seen().team();
        return !raised.get(place) && (usual.isPooled() || tracks[place].moving().size() > 0);
    }

    private Surprise take(Expected team, CommonShock shock, boolean raised) {
        var seen = team.seen();
        var track = tracks[seen.team()];
        var takesPart = !raised && (usual.isPooled() || track.moving().size() > 0);
        var shift = takesPart ? shock.without(team) : shock.ofAll();
        var settled = family.settled(seen, team.mean(), family.shifted(team.mean(), shift.by()));
        var moving = surprise(team, track.moving(), settled, shift);
        var held = raised ? surprise(expected(seen, track.held()), track.held(), settled, shift) : moving;
        track.take(seen, settled, raised);
        if (!raised) {
            learning.take(seen, settled / seen.size(), team.mean());
        }
        told += seen.total();
        possible += seen.size();
        return Double.isNaN(held) || Double.isNaN(moving) ? Surprise.NONE : new Surprise(held, moving);
    }

    private double surprise(Expected team, Learned learned, double settled, Shift shift) {
        if (told == 0 || (family == Family.SHARE && told == possible)) {
            return Double.NaN;
        }
        if (usual.isPooled()) {
            var mean = family.shifted(team.mean(), shift.by());
            var spread = team.spread() + team.seen().size() * family.unitVariance(mean) * shift.variance();
            return family.z(team.seen(), mean, spread);
        }
        var own = learned.own();
        return own.n() >= rules.pooledWaves() && own.canCompare()
                ? own.surprise(settled / team.seen().size())
                : Double.NaN;
    }

    private List<Surprise> recalibrated(List<Surprise> surprises, List<Observation> seen, BitSet raised) {
        if (!usual.isPooled()) {
            return surprises;
        }
        for (var at = 0; at < seen.size(); at++) {
            if (surprises.get(at).isPresent() && !raised.get(seen.get(at).team())) {
                residuals.add(surprises.get(at).moving());
            }
        }
        if (residuals.size() < rules.recalibrateFrom()) {
            return surprises;
        }
        var ranks = residuals.lookup();
        return surprises.stream().map(each -> each.map(ranks::z)).toList();
    }
}
