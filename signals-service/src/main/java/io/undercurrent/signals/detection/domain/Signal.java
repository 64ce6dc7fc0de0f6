package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.Team;
import io.undercurrent.signals.evidence.domain.TeamId;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// One signal of one team: its chart, whether it may be shown, and what was decided about it.
///
/// @param place of the team in the organisation's order
record Signal(Team team, int place, Watch watch, Rules rules, Coverage coverage, Verdict verdict) {
    static Signal of(Team team, int place, Watch watch, Rules rules) {
        return new Signal(team, place, watch, rules, Coverage.NONE, Verdict.NONE);
    }

    Signal after(WeekOfFacts facts, YearWeek week) {
        var kind = watch.kind();
        var tells = facts.tells(kind, place) || chart().hasAdvancedIn(week);
        var next = coverage.after(tells, facts.hides(kind, place));
        return next.equals(coverage) ? this : new Signal(team, place, watch, rules, next, verdict);
    }

    boolean canBeDecided(YearWeek week) {
        return withheld().isEmpty() && !isStale(week);
    }

    double chance() {
        return watch.chance(place);
    }

    Signal decided(YearWeek week, double rate) {
        var chart = chart();
        var discovery = chart.isRaised() && rate <= rules.charting().falseDiscoveries();
        var next = chart.hasAdvancedIn(week) ? verdict.next(discovery, rate) : verdict.waiting(rate);
        return new Signal(team, place, watch, rules, coverage, next);
    }

    /// Why nothing may be said.
    Optional<Withholding> withheld() {
        return coverage.withheld(team, watch, place, rules);
    }

    /// @param about the team that asks
    /// @param speaker who speaks for it, when it is not the team itself
    Standing standing(TeamId about, Optional<TeamId> speaker, YearWeek week) {
        if (withheld().isPresent()) {
            return Standing.withheld(about, watch.kind(), speaker);
        }
        var chart = watch.shown(place);
        return new Standing(
                about,
                watch.kind(),
                level(week),
                chart.since(),
                chart.score(),
                chart.limit(),
                chart.valueIn(week),
                chart.hasAdvancedIn(week),
                speaker,
                watch.answersBand(place).map(SizeBand::label).orElse(""));
    }

    Reading reading(TeamId about, Optional<TeamId> speaker, YearWeek week) {
        var why = withheld();
        if (why.isPresent()) {
            return Reading.withheld(about, watch.kind(), why.get(), speaker, rules.version());
        }
        var chart = watch.shown(place);
        return new Reading(
                about,
                watch.kind(),
                level(week),
                chart.since(),
                chart.changeStarted(),
                chart.score(),
                chart.limit(),
                told(chance()),
                told(verdict.falseDiscoveryRate()),
                chart.valueIn(week),
                chart.hasAdvancedIn(week),
                watch.indicators(place),
                chart.isRaised() ? watch.pattern(place) : Optional.empty(),
                chart.cadence(),
                watch.band(place),
                Optional.empty(),
                speaker,
                rules.version());
    }

    private double told(double chance) {
        return watch.isDiscreet() ? Rough.of(chance) : chance;
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
        return watch.chart(place);
    }

    private boolean isStale(YearWeek week) {
        return chart().weeksSilent(week) >= rules.charting().staleAfter();
    }
}
