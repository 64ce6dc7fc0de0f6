package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.detection.domain.CommonShock.Expected;
import io.undercurrent.signals.statistics.domain.MidRanks;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/// One indicator over all teams: takes out what moved everybody, and says how surprising each team is.
final class Panel {
    private final Family family;
    private final Rules rules;
    private final Track[] tracks;
    private final Learning learning;
    private final MidRanks residuals = new MidRanks();
    private final AtomicReference<Outlook> outlook;

    Panel(Indicator indicator, int teams, Rules rules) {
        this.family = indicator.family();
        this.rules = rules;
        this.tracks = new Track[teams];
        Arrays.fill(tracks, Track.EMPTY);
        this.learning = new Learning(family, rules, teams);
        this.outlook = new AtomicReference<>(Outlook.of(indicator, learning.alone()));
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
        outlook.updateAndGet(now -> now.after(expected, shock.ofAll()));
        var surprises = expected.stream()
                .map(each -> take(each, shock, raised.get(each.seen().team())))
                .toList();
        return recalibrated(surprises, seen, raised);
    }

    /// Something has happened to the team's chart that changes what is usual for it.
    void change(int team, UnaryOperator<Track> change) {
        tracks[team] = change.apply(tracks[team]);
    }

    Track track(int team) {
        return tracks[team];
    }

    Usual usual() {
        return outlook.get().usual();
    }

    OrganisationTrend trend() {
        return outlook.get().trend();
    }

    void rollBack(int team) {
        tracks[team] = tracks[team].rollBack();
        learning.forget(team);
    }

    private void refit() {
        if (!learning.canPool()) {
            outlook.updateAndGet(now -> now.alone(learning.alone()));
        } else if (outlook.get().isDueForFit(rules.refitEvery())) {
            outlook.updateAndGet(now -> now.pooled(learning.pooled()));
        } else {
            outlook.updateAndGet(Outlook::unfitted);
        }
    }

    private Expected expected(Observation seen, Learned learned) {
        var prior = usual().priorAnswers(family, seen.band());
        var known = prior + learned.size();
        var mean = known == 0 ? seen.value() : learned.mean(prior, usual().mean());
        var perAnswer = usual().perAnswer(seen.band());
        var spread = known == 0 ? perAnswer : perAnswer * (1 + seen.size() / known);
        return new Expected(seen, family.bounded(mean), spread);
    }

    private boolean takesPart(Expected team, BitSet raised) {
        var place = team.seen().team();
        return !raised.get(place)
                && (usual().isPooled() || tracks[place].moving().size() > 0);
    }

    private Surprise take(Expected team, CommonShock shock, boolean raised) {
        var seen = team.seen();
        var track = tracks[seen.team()];
        var takesPart = !raised && (usual().isPooled() || track.moving().size() > 0);
        var shift = takesPart ? shock.without(team) : shock.ofAll();
        var settled = family.settled(seen, team.mean(), family.shifted(team.mean(), shift.by()));
        var moving = surprise(team, track.moving(), settled, shift);
        var held = raised ? surprise(expected(seen, track.held()), track.held(), settled, shift) : moving;
        tracks[seen.team()] = track.take(seen, settled, raised);
        if (!raised) {
            learning.take(seen, settled / seen.size(), team.mean());
        }
        return Double.isNaN(held) || Double.isNaN(moving) ? Surprise.NONE : new Surprise(held, moving);
    }

    private double surprise(Expected team, Learned learned, double settled, Shift shift) {
        if (!outlook.get().isInformative(family)) {
            return Double.NaN;
        }
        if (usual().isPooled()) {
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
        if (!usual().isPooled()) {
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
