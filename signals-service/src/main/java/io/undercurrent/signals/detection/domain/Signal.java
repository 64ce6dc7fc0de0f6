package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.Team;
import io.undercurrent.signals.statistics.domain.ChanceOfScore;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.threeten.extra.YearWeek;

/// One signal of one team: its chart, whether it may be shown, and what was decided about it.
///
/// @param place of the team in the organisation's order
record Signal(Team team, int place, Detector detector, Rules rules, Standing standing, Verdict verdict) {
    static Signal of(Team team, int place, Detector detector, Rules rules) {
        return new Signal(team, place, detector, rules, Standing.NONE, Verdict.NONE);
    }

    Signal after(WeekOfFacts facts) {
        var kind = detector.kind();
        var next = standing.after(facts.tells(kind, place), facts.hides(kind, place));
        return new Signal(team, place, detector, rules, next, verdict);
    }

    boolean canBeDecided(YearWeek week) {
        return isAllowed() && !isStale(week);
    }

    double chance(ChanceOfScore chances) {
        return chances.of(chart().movingScore());
    }

    Signal decided(YearWeek week, double rate) {
        var discovery = chart().isRaised() && rate <= rules.falseDiscoveries();
        var next = chart().hasAdvancedIn(week) ? verdict.next(discovery, rate) : verdict.waiting(rate);
        return new Signal(team, place, detector, rules, standing, next);
    }

    Reading reading(YearWeek week, ChanceOfScore chances) {
        if (!isAllowed()) {
            return withheld();
        }
        var chart = chart();
        return new Reading(
                team.id(),
                detector.kind(),
                level(week),
                chart.since(),
                chart.changeStarted(),
                chart.score(),
                chart.limit(),
                chance(chances),
                verdict.falseDiscoveryRate(),
                chart.valueIn(week),
                chart.hasAdvancedIn(week),
                indicators(),
                chart.isRaised() ? Pattern.of(detector, place) : Optional.empty(),
                chart.cadence(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                rules.version());
    }

    /// Nothing that could tell what was withheld.
    private Reading withheld() {
        return new Reading(
                team.id(),
                detector.kind(),
                Level.WITHHELD,
                Optional.empty(),
                Optional.empty(),
                0,
                Cadence.WEEKLY.limit(),
                1,
                1,
                0,
                false,
                List.of(),
                Optional.empty(),
                Cadence.WEEKLY,
                Optional.empty(),
                Optional.of(Withholding.FACTS_WITHHELD),
                Optional.empty(),
                rules.version());
    }

    private Level level(YearWeek week) {
        if (isStale(week)) {
            return Level.STALE;
        }
        if (!chart().isRaised()) {
            return Level.CALM;
        }
        return verdict.isFlag() ? Level.FLAG : Level.WATCH;
    }

    private Chart chart() {
        return detector.chart(place);
    }

    private boolean isAllowed() {
        return standing.allows(team, detector.kind(), chart(), rules);
    }

    private boolean isStale(YearWeek week) {
        return chart().weeksSilent(week) >= rules.staleAfter();
    }

    private List<IndicatorReading> indicators() {
        return IntStream.range(0, detector.indicators().size())
                .filter(at -> !detector.panel(at).track(place).isEmpty())
                .mapToObj(this::indicator)
                .toList();
    }

    private IndicatorReading indicator(int at) {
        var indicator = detector.indicators().get(at);
        var usual = detector.panel(at).usual();
        var track = detector.panel(at).track(place);
        var before = indicator.shown(track.before(indicator, usual));
        var after = indicator.shown(track.after(indicator, usual));
        var interval = indicator.shown(track.afterInterval(indicator, usual));
        return new IndicatorReading(
                indicator.label(),
                indicator.weight(),
                before,
                after,
                interval.low(),
                interval.high(),
                Direction.between(before, after, indicator.effect()),
                indicator.family().unit(),
                track.band().label());
    }
}
