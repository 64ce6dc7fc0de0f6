package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.Staffing;
import io.undercurrent.signals.statistics.domain.GammaPoisson;
import io.undercurrent.signals.statistics.domain.GammaPoisson.Watched;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/// How many leave by choice where: by tenure, job family, and whether people learn. Learners are compared with
/// learners; a stratum few work in borrows from the others; a team is never compared with itself.
final class Hazards {
    private final Map<Stratum, Integer> places = new HashMap<>();
    /// By place of the stratum.
    private final List<Stratum> strata = new ArrayList<>();
    private final List<Watched> all = new ArrayList<>();
    private final Own[] own;
    private final AtomicReference<Fitted> fitted;

    Hazards(int teams) {
        this.own = new Own[teams];
        Arrays.fill(own, Own.NOTHING);
        this.fitted = new AtomicReference<>(new Fitted(GammaPoisson.of(all), GammaPoisson.of(all), 0));
    }

    /// Leavers in all other teams so far.
    double elsewhere(int team) {
        return fitted.get().leavers() - own[team].leavers();
    }

    /// Leavers expected of the crew in its week.
    double expected(Crew crew) {
        var expected = 0.0;
        for (var group : crew.groups()) {
            expected += group.personWeeks() * hazard(place(group), group.learner(), own[crew.team()]);
        }
        return expected;
    }

    void learn(List<Crew> crews) {
        for (var crew : crews) {
            for (var group : crew.groups()) {
                learn(crew.team(), place(group), new Watched(group.voluntaryLeavers(), group.personWeeks()));
            }
        }
        var leavers = all.stream().mapToDouble(Watched::events).sum();
        fitted.set(new Fitted(GammaPoisson.of(of(true)), GammaPoisson.of(of(false)), leavers));
    }

    private void learn(int team, int place, Watched week) {
        all.set(place, all.get(place).plus(week));
        own[team] = own[team].plus(place, week);
    }

    private double hazard(int place, boolean learner, Own mine) {
        var fit = learner ? fitted.get().learners() : fitted.get().others();
        var others = all.get(place).minus(mine.of(place));
        return fit.rate(Math.max(0, others.events()), Math.max(0, others.exposure()));
    }

    private List<Watched> of(boolean learner) {
        var watched = new ArrayList<Watched>();
        for (var place = 0; place < strata.size(); place++) {
            if (strata.get(place).learner() == learner) {
                watched.add(all.get(place));
            }
        }
        return watched;
    }

    private int place(Staffing.Group group) {
        var stratum = new Stratum(group.tenureBand(), group.jobFamily(), group.learner());
        return places.computeIfAbsent(stratum, _ -> {
            strata.add(stratum);
            all.add(Watched.NOTHING);
            return strata.size() - 1;
        });
    }

    private record Stratum(String tenureBand, String jobFamily, boolean learner) {}

    private record Fitted(GammaPoisson learners, GammaPoisson others, double leavers) {}

    /// What was seen of a team itself, in its few strata.
    private static final class Own {
        static final Own NOTHING = new Own(new int[0], new Watched[0]);

        private final int[] places;
        private final Watched[] watched;

        private Own(int[] places, Watched[] watched) {
            this.places = places;
            this.watched = watched;
        }

        Own plus(int place, Watched week) {
            var at = at(place);
            if (at < places.length) {
                watched[at] = watched[at].plus(week);
                return this;
            }
            var longer = new Own(Arrays.copyOf(places, at + 1), Arrays.copyOf(watched, at + 1));
            longer.places[at] = place;
            longer.watched[at] = week;
            return longer;
        }

        Watched of(int place) {
            var at = at(place);
            return at < places.length ? watched[at] : Watched.NOTHING;
        }

        double leavers() {
            var leavers = 0.0;
            for (var stratum : watched) {
                leavers += stratum.events();
            }
            return leavers;
        }

        private int at(int place) {
            var at = 0;
            while (at < places.length && places[at] != place) {
                at++;
            }
            return at;
        }
    }
}
