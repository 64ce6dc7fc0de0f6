package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.statistics.Combination;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// One signal over all teams, week by week.
final class Detector {
    private final SignalKind kind;
    private final List<Indicator> indicators;
    private final Panel[] panels;
    private final Chart[] charts;
    private final Correlations correlations;
    private final BitSet raised;

    Detector(SignalKind kind, int teams, Rules rules) {
        this.kind = kind;
        this.indicators = Indicator.of(kind);
        this.panels =
                indicators.stream().map(each -> new Panel(each, teams, rules)).toArray(Panel[]::new);
        this.charts = new Chart[teams];
        Arrays.setAll(charts, _ -> new Chart(rules));
        this.correlations = new Correlations(indicators.size(), rules.shrinkage());
        this.raised = new BitSet(teams);
    }

    SignalKind kind() {
        return kind;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    Chart chart(int team) {
        return charts[team];
    }

    Panel panel(int indicator) {
        return panels[indicator];
    }

    /// Takes in a week's facts of all teams.
    List<Shock> step(YearWeek week, WeekOfFacts facts) {
        var surprises = new double[charts.length][];
        var news = new ArrayList<Shock>();
        for (var at = 0; at < panels.length; at++) {
            var seen = facts.of(indicators.get(at));
            if (!seen.isEmpty()) {
                spread(at, seen, surprises);
                panels[at].trend().news(week).ifPresent(news::add);
            }
        }
        teamsIn(surprises).filter(team -> !raised.get(team)).forEach(team -> correlations.add(surprises[team]));
        teamsIn(surprises).forEach(team -> advance(week, team, surprises[team]));
        return news;
    }

    /// The change of this indicator is worth a conversation, in the bad direction.
    boolean isWorthTalking(int team, int indicator) {
        return indicators.get(indicator).standsAlone() && effects(team, indicator) >= 1;
    }

    /// How large the change is, in the smallest change worth a conversation.
    double effects(int team, int indicator) {
        var rule = indicators.get(indicator);
        var usual = panels[indicator].usual();
        var track = panels[indicator].track(team);
        if (track.isEmpty()) {
            return 0;
        }
        return (track.after(rule, usual) - track.before(rule, usual)) / rule.effect();
    }

    private void spread(int indicator, List<Observation> seen, double[][] surprises) {
        var z = panels[indicator].step(seen, raised);
        for (var at = 0; at < seen.size(); at++) {
            var team = seen.get(at).team();
            if (surprises[team] == null) {
                surprises[team] = new double[panels.length];
                Arrays.fill(surprises[team], Double.NaN);
            }
            surprises[team][indicator] = z.get(at).orElse(Double.NaN);
        }
    }

    private static IntStream teamsIn(double[][] surprises) {
        return IntStream.range(0, surprises.length).filter(team -> surprises[team] != null);
    }

    private void advance(YearWeek week, int team, double[] surprises) {
        var present = IntStream.range(0, surprises.length)
                .filter(at -> !Double.isNaN(surprises[at]))
                .toArray();
        if (Arrays.stream(present).anyMatch(at -> indicators.get(at).standsAlone())) {
            charts[team].advance(week, combined(surprises, present));
        }
        decide(week, team, charts[team]);
    }

    private double combined(double[] surprises, int[] present) {
        var z = Arrays.stream(present).mapToDouble(at -> surprises[at]).toArray();
        var weights = Arrays.stream(present)
                .mapToDouble(at -> indicators.get(at).weight())
                .toArray();
        return Combination.of(z, weights, correlations.of(present));
    }

    private void decide(YearWeek week, int team, Chart chart) {
        if (chart.isRaised() && chart.hasCleared()) {
            chart.clear(week);
            raised.clear(team);
            tracksOf(team).forEach(Track::rest);
        } else if (!chart.isRaised() && chart.standsAtZero()) {
            tracksOf(team).forEach(Track::rest);
        } else if (!chart.isRaised() && chart.standsHigh() && hasPracticalEffect(team)) {
            chart.raise(week);
            raised.set(team);
            Arrays.stream(panels).forEach(panel -> panel.rollBack(team));
        }
    }

    private Stream<Track> tracksOf(int team) {
        return Arrays.stream(panels).map(panel -> panel.track(team));
    }

    private boolean hasPracticalEffect(int team) {
        return IntStream.range(0, panels.length).anyMatch(at -> isWorthTalking(team, at));
    }
}
