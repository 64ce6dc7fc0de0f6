package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.Team;
import io.undercurrent.signals.statistics.ChanceOfScore;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.threeten.extra.YearWeek;

/// One signal of one team: its chart, whether it may be shown, and the level it was given.
final class Signal {
    private final Team team;
    private final int place;
    private final Detector detector;
    private final Rules rules;
    private final Chart chart;
    private final Standing standing;
    private boolean flagged;
    private boolean discoveredBefore;
    private double falseDiscoveryRate = 1;

    Signal(Team team, int place, Detector detector, Rules rules) {
        this.team = team;
        this.place = place;
        this.detector = detector;
        this.rules = rules;
        this.chart = detector.chart(place);
        this.standing = Standing.of(team, detector.kind(), rules);
    }

    void note(WeekOfFacts facts) {
        standing.note(facts.tells(detector.kind(), place), facts.hides(detector.kind(), place));
    }

    boolean canBeDecided(YearWeek week) {
        return standing.allows(chart) && !isStale(week);
    }

    double chance(ChanceOfScore chances) {
        return chances.of(chart.movingScore());
    }

    /// A discovery flags when it holds for a second period: the false ones come and go, and would be most of the flags
    /// a
    /// reader sees appear. Weeks without facts neither raise nor clear.
    void decide(YearWeek week, double rate) {
        falseDiscoveryRate = rate;
        if (chart.hasAdvancedIn(week)) {
            var discovered = chart.isRaised() && rate <= rules.falseDiscoveries();
            flagged = discovered && discoveredBefore;
            discoveredBefore = discovered;
        }
    }

    Reading reading(YearWeek week, ChanceOfScore chances) {
        if (!standing.allows(chart)) {
            return withheld();
        }
        return new Reading(
                team.id(),
                detector.kind(),
                level(week),
                chart.since(),
                chart.changeStarted(),
                chart.score(),
                chart.limit(),
                chance(chances),
                falseDiscoveryRate,
                chart.valueIn(week),
                chart.hasAdvancedIn(week),
                indicators(),
                chart.isRaised() ? Pattern.of(detector, place) : Optional.empty(),
                chart.cadence());
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
                Cadence.WEEKLY);
    }

    private Level level(YearWeek week) {
        if (isStale(week)) {
            return Level.STALE;
        }
        if (!chart.isRaised()) {
            return Level.CALM;
        }
        return flagged ? Level.FLAG : Level.WATCH;
    }

    private boolean isStale(YearWeek week) {
        return chart.weeksSilent(week) >= rules.staleAfter();
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
