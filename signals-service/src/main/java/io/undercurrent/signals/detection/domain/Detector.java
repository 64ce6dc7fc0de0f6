package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.statistics.domain.Combination;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.threeten.extra.YearWeek;

/// One signal over all teams, week by week.
final class Detector {
    private final SignalKind kind;
    private final List<Indicator> indicators;
    private final Panel[] panels;
    private final Chart[] charts;
    private final Correlations correlations;
    private final BitSet raised;
    private final Rules rules;

    Detector(SignalKind kind, int teams, Rules rules) {
        this.kind = kind;
        this.indicators = Indicator.of(kind);
        this.panels =
                indicators.stream().map(each -> new Panel(each, teams, rules)).toArray(Panel[]::new);
        this.charts = new Chart[teams];
        Arrays.fill(charts, Chart.EMPTY);
        this.correlations = new Correlations(indicators.size(), rules.shrinkage());
        this.raised = new BitSet(teams);
        this.rules = rules;
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
        var surprises = new Surprise[charts.length][];
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
        return track.isEmpty() ? 0 : track.effects(rule, usual);
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

    private static IntStream teamsIn(Surprise[][] surprises) {
        return IntStream.range(0, surprises.length).filter(team -> surprises[team] != null);
    }

    private void advance(YearWeek week, int team, Surprise[] surprises) {
        var present = IntStream.range(0, surprises.length)
                .filter(at -> surprises[at].isPresent())
                .toArray();
        if (Arrays.stream(present).anyMatch(at -> indicators.get(at).standsAlone())) {
            var held = combined(present, at -> surprises[at].held());
            var moving = combined(present, at -> surprises[at].moving());
            charts[team] = charts[team].advance(week, new Surprise(held, moving), rules);
        }
        decide(week, team, charts[team]);
    }

    private double combined(int[] present, IntToDoubleFunction surprise) {
        var z = Arrays.stream(present).mapToDouble(surprise).toArray();
        var weights = Arrays.stream(present)
                .mapToDouble(at -> indicators.get(at).weight())
                .toArray();
        return Combination.of(z, weights, correlations.of(present));
    }

    private void decide(YearWeek week, int team, Chart chart) {
        if (chart.isRaised()) {
            clearIfOver(week, team, chart);
        } else if (chart.standsAtZero()) {
            changeTracks(team, Track::rest);
        } else if (chart.standsHigh() && hasPracticalEffect(team)) {
            charts[team] = chart.raised(week);
            raised.set(team);
            Arrays.stream(panels).forEach(panel -> panel.rollBack(team));
        }
    }

    private void clearIfOver(YearWeek week, int team, Chart chart) {
        if (!chart.hasRecovered(rules) && !chart.hasSettled(rules)) {
            return;
        }
        changeTracks(team, chart.hasRecovered(rules) ? Track::recover : Track::accept);
        charts[team] = chart.cleared(week);
        raised.clear(team);
    }

    private void changeTracks(int team, UnaryOperator<Track> change) {
        Arrays.stream(panels).forEach(panel -> panel.change(team, change));
    }

    private boolean hasPracticalEffect(int team) {
        return IntStream.range(0, panels.length).anyMatch(at -> isWorthTalking(team, at));
    }
}
