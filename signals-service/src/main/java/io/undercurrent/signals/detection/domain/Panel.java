package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.detection.domain.CommonShock.Expected;
import io.undercurrent.signals.statistics.domain.MidRanks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/// One indicator over all teams: takes out what moved everybody, and says how surprising each team is.
final class Panel {
    /// Below this part of the team, who answers says little about who is there.
    private static final double FEWEST_ANSWERING = 0.3;

    private final Family family;
    private final Fit fit;
    private final Tracks tracks;
    private final Trend trend;
    private final ShortSeries series;
    private final Learning learning;
    private final MidRanks residuals = new MidRanks();
    private final AtomicReference<Outlook> outlook;

    Panel(Yardstick yardstick, int teams, Rules rules) {
        this.family = yardstick.family();
        this.fit = rules.fit();
        this.tracks = new Tracks(teams);
        this.trend = rules.trend();
        this.series = new ShortSeries(trend.waves());
        this.learning = new Learning(family, fit, teams);
        this.outlook = new AtomicReference<>(Outlook.of(yardstick, learning.alone()));
    }

    /// Surprises of the week, one for each observation and in their order.
    List<Surprise> step(List<Observation> seen, BitSet raised) {
        refit();
        var expected = new ArrayList<Expected>(seen.size());
        var inControl = new ArrayList<Expected>(seen.size());
        for (var each : seen) {
            var known = tracks.moving(each.team());
            var usually = expected(each, known);
            expected.add(usually);
            if (!raised.get(each.team()) && takesPart(known)) {
                inControl.add(usually);
            }
        }
        var shock = CommonShock.of(family, inControl);
        outlook.updateAndGet(now -> now.after(expected, shock.ofAll()));
        var surprises = new Surprise[expected.size()];
        Arrays.setAll(surprises, at -> take(expected.get(at), shock, raised));
        recalibrate(surprises, seen, raised);
        return Arrays.asList(surprises);
    }

    /// Something has happened to the team's chart that changes what is usual for it.
    void change(int team, UnaryOperator<Track> change) {
        tracks.change(team, change);
    }

    /// Some people of the team left and others came.
    void change(Change change) {
        var track = tracks.of(change.team());
        if (!track.isEmpty() && usual().betweenPersons() > 0) {
            var answering = Math.clamp(track.lastSize() / change.heads(), FEWEST_ANSWERING, 1.0);
            tracks.put(change.team(), track.faded(change.lossOf(usual(), answering)));
        }
    }

    /// Whether the last waves of a team that can be compared with itself only rise more steadily than by chance.
    boolean hasTrend(int team) {
        return !usual().isPooled() && series.rises(team, trend);
    }

    Track track(int team) {
        return tracks.of(team);
    }

    /// Answers of the team's last observation; 0 where there is none.
    int lastSize(int team) {
        return tracks.lastSize(team);
    }

    Usual usual() {
        return outlook.get().usual();
    }

    OrganisationTrend trend() {
        return outlook.get().trend();
    }

    void rollBack(int team) {
        tracks.change(team, Track::rollBack);
        learning.forget(team);
    }

    private void refit() {
        if (!learning.canPool()) {
            outlook.updateAndGet(now -> now.alone(learning.alone()));
        } else if (outlook.get().isDueForFit(fit.refitEvery())) {
            outlook.updateAndGet(now -> now.pooled(learning.pooled()));
            series.forget();
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

    /// A team that is compared with itself only must have said something before.
    private boolean takesPart(Learned known) {
        return usual().isPooled() || known.size() > 0;
    }

    private Surprise take(Expected team, CommonShock shock, BitSet alarmed) {
        var seen = team.seen();
        var track = tracks.of(seen.team());
        var raised = alarmed.get(seen.team());
        var takesPart = !raised && takesPart(track.moving());
        var shift = takesPart ? shock.without(team) : shock.ofAll();
        var settled = family.settled(seen, team.mean(), family.shifted(team.mean(), shift.by()));
        var moving = surprise(team, track.moving(), settled, shift);
        var held = raised ? surprise(expected(seen, track.held()), track.held(), settled, shift) : moving;
        tracks.put(seen.team(), track.take(seen, settled, raised, usual().isPooled()));
        if (!usual().isPooled()) {
            series.add(seen.team(), settled / seen.size());
        }
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
        return own.n() >= fit.pooledWaves() && own.canCompare()
                ? own.surprise(settled / team.seen().size())
                : Double.NaN;
    }

    private void recalibrate(Surprise[] surprises, List<Observation> seen, BitSet raised) {
        if (!usual().isPooled()) {
            return;
        }
        for (var at = 0; at < surprises.length; at++) {
            if (surprises[at].isPresent() && !raised.get(seen.get(at).team())) {
                residuals.add(surprises[at].moving());
            }
        }
        if (residuals.size() >= fit.recalibrateFrom()) {
            var ranks = residuals.lookup();
            Arrays.setAll(surprises, at -> surprises[at].map(ranks::z));
        }
    }
}
