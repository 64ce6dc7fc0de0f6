package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.statistics.domain.ChanceOfScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.threeten.extra.YearWeek;

/// One signal over all teams, week by week, from indicators that are combined on one chart.
final class Detector implements Watch {
    private final SignalKind kind;
    private final Panels panels;
    private final Chart[] charts;
    private final Correlations correlations;
    private final Steps steps;
    private final BitSet raised;
    private final Rules rules;
    private final ChanceOfScore chances;
    private final Optional<IntPredicate> belief;

    /// @param chances how often a chart in control stands how high
    Detector(SignalKind kind, int teams, Rules rules, ChanceOfScore chances) {
        this(kind, teams, rules, chances, Optional.empty());
    }

    private Detector(SignalKind kind, int teams, Rules rules, ChanceOfScore chances, Optional<IntPredicate> belief) {
        this.kind = kind;
        this.panels = new Panels(kind, teams, rules);
        this.charts = new Chart[teams];
        Arrays.fill(charts, Chart.EMPTY);
        this.correlations = new Correlations(panels.size(), rules.fit().shrinkage());
        this.steps = new Steps(kind, panels.yardsticks(), teams, rules);
        this.raised = new BitSet(teams);
        this.rules = rules;
        this.chances = chances;
        this.belief = belief;
    }

    /// Believes an alarm where this says so, in place of a practical effect.
    static Detector believing(SignalKind kind, int teams, Rules rules, ChanceOfScore chances, IntPredicate belief) {
        return new Detector(kind, teams, rules, chances, Optional.of(belief));
    }

    @Override
    public SignalKind kind() {
        return kind;
    }

    /// What its indicators tell of each team.
    Panels told() {
        return panels;
    }

    @Override
    public Chart chart(int team) {
        return charts[team];
    }

    @Override
    public double chance(int team) {
        return chances.of(charts[team].movingScore());
    }

    @Override
    public int needed() {
        return rules.needs(kind).tellings();
    }

    @Override
    public List<IndicatorReading> indicators(int team) {
        return panels.readings(team);
    }

    @Override
    public Optional<SizeBand> answersBand(int team) {
        return panels.answersBand(team);
    }

    /// Takes in a week's facts of all teams.
    @Override
    public List<Shock> step(YearWeek week, WeekOfFacts facts) {
        var surprises = new Surprise[charts.length][];
        var news = new ArrayList<Shock>();
        for (var at = 0; at < panels.size(); at++) {
            var seen = facts.of(panels.indicator(at));
            if (!seen.isEmpty()) {
                spread(at, seen, surprises);
                panels.panel(at).trend().news(week).ifPresent(news::add);
            }
        }
        correlate(surprises);
        var step = steps.of(surprises, correlations.matrix(), raised);
        for (var team = 0; team < surprises.length; team++) {
            if (surprises[team] != null) {
                advance(week, team, step[team]);
            }
        }
        return news;
    }

    @Override
    public void change(Change change) {
        panels.each(panel -> panel.change(change));
    }

    private void spread(int indicator, List<Observation> seen, Surprise[][] surprises) {
        var z = panels.panel(indicator).step(seen, raised);
        for (var at = 0; at < seen.size(); at++) {
            var team = seen.get(at).team();
            if (surprises[team] == null) {
                surprises[team] = new Surprise[panels.size()];
                Arrays.fill(surprises[team], Surprise.NONE);
            }
            surprises[team][indicator] = z.get(at);
        }
    }

    private void correlate(Surprise[][] surprises) {
        for (var team = 0; team < surprises.length; team++) {
            if (surprises[team] != null && !raised.get(team)) {
                correlations.add(surprises[team]);
            }
        }
    }

    private void advance(YearWeek week, int team, Surprise step) {
        if (step.isPresent()) {
            charts[team] = charts[team].advance(week, step, kind, rules);
        }
        decide(week, team);
    }

    private void decide(YearWeek week, int team) {
        var chart = charts[team];
        if (chart.isRaised()) {
            clearIfOver(week, team, chart);
        } else if (alarms(team)) {
            charts[team] = chart.liftedToLimit().raised(week);
            raised.set(team);
            steps.forget(team);
            panels.each(panel -> panel.rollBack(team));
        } else if (chart.standsAtZero()) {
            panels.change(team, Track::rest);
        }
    }

    private boolean alarms(int team) {
        if (charts[team].standsHigh()) {
            return belief.map(each -> each.test(team)).orElseGet(() -> panels.isWorthTalking(team));
        }
        return speaksEarly() && panels.hasTrendWorthTalking(team);
    }

    /// Questions are asked too rarely to wait for a chart; licences are counted every week.
    private boolean speaksEarly() {
        return belief.isEmpty() && kind != SignalKind.SILENT_RESISTANCE;
    }

    private void clearIfOver(YearWeek week, int team, Chart chart) {
        var recovered = chart.hasRecovered(rules.charting());
        if (!recovered && !chart.hasSettled(rules.charting())) {
            return;
        }
        panels.change(team, recovered ? Track::recover : Track::accept);
        charts[team] = chart.cleared(week);
        raised.clear(team);
    }
}
