package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.statistics.domain.ChanceOfScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.threeten.extra.YearWeek;

/// One signal over all teams, week by week, from indicators that are combined on one chart.
final class Detector implements Watch {
    private final SignalKind kind;
    private final List<Indicator> indicators;
    private final List<Yardstick> yardsticks;
    private final Panel[] panels;
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
        this.indicators = Indicator.of(kind);
        this.yardsticks =
                indicators.stream().map(each -> Yardstick.of(each, rules)).toList();
        this.panels =
                yardsticks.stream().map(each -> new Panel(each, teams, rules)).toArray(Panel[]::new);
        this.charts = new Chart[teams];
        Arrays.fill(charts, Chart.EMPTY);
        this.correlations = new Correlations(indicators.size(), rules.fit().shrinkage());
        this.steps = new Steps(kind, yardsticks, teams, rules);
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

    List<Indicator> indicatorsInOrder() {
        return indicators;
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
        return IntStream.range(0, panels.length)
                .filter(at -> !panels[at].track(team).isEmpty())
                .mapToObj(at -> IndicatorReading.of(yardsticks.get(at), panels[at].usual(), panels[at].track(team)))
                .toList();
    }

    @Override
    public Optional<SizeBand> answersBand(int team) {
        var fewest = Integer.MAX_VALUE;
        for (var panel : panels) {
            var track = panel.track(team);
            fewest = track.isEmpty() ? fewest : Math.min(fewest, track.lastSize());
        }
        return fewest == Integer.MAX_VALUE ? Optional.empty() : Optional.of(SizeBand.of(fewest));
    }

    /// Takes in a week's facts of all teams.
    @Override
    public List<Shock> step(YearWeek week, WeekOfFacts facts) {
        var surprises = new Surprise[charts.length][];
        var news = new ArrayList<Shock>();
        for (var at = 0; at < panels.length; at++) {
            var seen = facts.of(indicators.get(at));
            if (!seen.isEmpty()) {
                spread(at, seen, surprises);
                panels[at].trend().news(week).ifPresent(news::add);
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
        for (var panel : panels) {
            panel.change(change);
        }
    }

    /// The change of this indicator is worth a conversation, in the bad direction.
    boolean isWorthTalking(int team, int indicator) {
        return indicators.get(indicator).standsAlone() && effects(team, indicator) >= 1;
    }

    /// How large the change is, in the smallest change worth a conversation.
    double effects(int team, int indicator) {
        var track = panels[indicator].track(team);
        return track.isEmpty() ? 0 : track.effects(yardsticks.get(indicator), panels[indicator].usual());
    }

    /// How far the level since the chart left zero lies above the level before, in the unit of the indicator.
    double risen(int team, Indicator indicator) {
        var at = indicators.indexOf(indicator);
        var track = panels[at].track(team);
        return track.isEmpty() ? 0 : track.risen(yardsticks.get(at), panels[at].usual());
    }

    private void spread(int indicator, List<Observation> seen, Surprise[][] surprises) {
        var z = panels[indicator].step(seen, raised);
        for (var at = 0; at < seen.size(); at++) {
            var team = seen.get(at).team();
            if (surprises[team] == null) {
                surprises[team] = new Surprise[panels.length];
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
            Arrays.stream(panels).forEach(panel -> panel.rollBack(team));
        } else if (chart.standsAtZero()) {
            changeTracks(team, Track::rest);
        }
    }

    private boolean alarms(int team) {
        if (charts[team].standsHigh()) {
            return belief.map(each -> each.test(team)).orElseGet(() -> hasPracticalEffect(team));
        }
        return speaksEarly()
                && IntStream.range(0, panels.length)
                        .anyMatch(at -> panels[at].hasTrend(team) && isWorthTalking(team, at));
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
        changeTracks(team, recovered ? Track::recover : Track::accept);
        charts[team] = chart.cleared(week);
        raised.clear(team);
    }

    private void changeTracks(int team, UnaryOperator<Track> change) {
        for (var panel : panels) {
            panel.change(team, change);
        }
    }

    private boolean hasPracticalEffect(int team) {
        for (var at = 0; at < panels.length; at++) {
            if (isWorthTalking(team, at)) {
                return true;
            }
        }
        return false;
    }
}
