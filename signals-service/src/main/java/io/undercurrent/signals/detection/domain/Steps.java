package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.statistics.domain.Combination;
import io.undercurrent.signals.statistics.domain.MidRanks;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// From the surprises of all indicators to one step of the chart: standard normal for teams in control, and as wide as
/// it must be where one week is like the next.
final class Steps {
    private static final double NO_FLOOR = Double.NEGATIVE_INFINITY;
    /// Tools that are opened more do not make up for work that is no longer done with them: good news of one indicator
    /// pays for little of the bad news of another. Only where indicators look at different things; two
    /// questions about the same feeling do speak for each other.
    private static final double FLOOR_OF_RESISTANCE = -0.5;

    private final Yardstick[] yardsticks;
    private final double floor;
    private final MidRanks ranks = new MidRanks();
    private final Echo echo;
    private final Rules rules;

    Steps(SignalKind kind, List<Yardstick> yardsticks, int teams, Rules rules) {
        this.floor = kind == SignalKind.SILENT_RESISTANCE ? FLOOR_OF_RESISTANCE : NO_FLOOR;
        this.yardsticks = yardsticks.toArray(Yardstick[]::new);
        this.echo = new Echo(teams);
        this.rules = rules;
    }

    /// One step for each team that has something to say.
    Surprise[] of(Surprise[][] surprises, double[][] correlations, BitSet raised) {
        var steps = new Surprise[surprises.length];
        var known = ranks.size() >= rules.fit().recalibrateFrom();
        for (var team = 0; team < surprises.length; team++) {
            var heard = Optional.ofNullable(surprises[team]);
            var judged = heard.map(each -> combined(each, correlations, floor)).orElse(Surprise.NONE);
            if (judged.isPresent() && !raised.get(team)) {
                ranks.add(judged.moving());
            }
            steps[team] = known
                    ? judged
                    : heard.map(each -> combined(each, correlations, NO_FLOOR)).orElse(Surprise.NONE);
        }
        if (known) {
            var usual = ranks.lookup();
            Arrays.setAll(steps, team -> steps[team].map(usual::z));
        }
        hear(steps, raised);
        var loudness = echo.loudness();
        Arrays.setAll(steps, team -> steps[team].map(z -> z / loudness));
        return steps;
    }

    void forget(int team) {
        echo.forget(team);
    }

    private void hear(Surprise[] steps, BitSet raised) {
        for (var team = 0; team < steps.length; team++) {
            if (steps[team].isPresent() && !raised.get(team)) {
                echo.hear(team, steps[team].moving());
            }
        }
    }

    private Surprise combined(Surprise[] surprises, double[][] correlations, double lowest) {
        var weights = new double[surprises.length];
        var held = new double[surprises.length];
        var moving = new double[surprises.length];
        var standsAlone = false;
        for (var at = 0; at < surprises.length; at++) {
            if (surprises[at].isPresent() && yardsticks[at].weight() > 0) {
                weights[at] = yardsticks[at].weight();
                held[at] = Math.max(lowest, surprises[at].held());
                moving[at] = Math.max(lowest, surprises[at].moving());
                standsAlone |= yardsticks[at].indicator().standsAlone();
            }
        }
        return standsAlone
                ? new Surprise(
                        Combination.of(held, weights, correlations), Combination.of(moving, weights, correlations))
                : Surprise.NONE;
    }
}
