package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.Team;
import io.undercurrent.signals.statistics.domain.PoissonCusum;
import io.undercurrent.signals.statistics.domain.PoissonTail;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.threeten.extra.YearWeek;

/// Who leaves by choice, team by team, beside what is usual for people like them in all other teams.
final class Departures {
    private static final int WEEKS_PER_YEAR = 52;
    /// Quiet weeks take back only twice what was expected of them: a chart that had to fall to a quarter of its limit
    /// would go on for most of a year after the last one left.
    private static final double CLEARS_AT = 0.5;

    private final Hazards hazards;
    private final Climate climate;
    private final Units units;
    private final Chart[] charts;
    private final Departed[] departed;
    private final double[] expected;
    private final double[] heads;
    private final AtomicInteger weeks = new AtomicInteger();
    private final Rules rules;

    Departures(List<Team> teams, Rules rules) {
        this.hazards = new Hazards(teams.size());
        this.climate = new Climate(teams.size());
        this.units = new Units(teams, rules.leaving().expected());
        this.charts = new Chart[teams.size()];
        this.departed = new Departed[teams.size()];
        this.expected = new double[teams.size()];
        this.heads = new double[teams.size()];
        this.rules = rules;
        Arrays.fill(charts, Chart.EMPTY);
        Arrays.fill(departed, Departed.NOBODY);
    }

    Chart chart(int team) {
        return charts[team];
    }

    Departed departed(int team) {
        return departed[team];
    }

    /// The unit whose chart counts this team.
    OptionalInt unitOf(int team) {
        return units.of(team);
    }

    Optional<SizeBand> answersBand(int team) {
        return charts[team].hasAdvanced() && departed[team].canBeTold(rules.leaving())
                ? Optional.of(departed[team].band())
                : Optional.empty();
    }

    /// Takes in who worked and left in a week.
    void step(YearWeek week, List<Crew> crews) {
        if (crews.isEmpty()) {
            return;
        }
        var usual = new double[charts.length];
        crews.forEach(crew -> usual[crew.team()] = usualFor(crew));
        climate.feel(crews, usual);
        crews.forEach(crew -> expect(crew, usual));
        if (isDue(weeks.incrementAndGet())) {
            units.settle(expected);
        }
        together(crews).forEach((unit, all) -> advance(week, unit, all));
        hazards.learn(crews);
    }

    /// Often at first, while hazards are hardly known; later charts should not change hands all the time.
    private boolean isDue(int week) {
        var every = rules.fit().refitEvery();
        return week <= every || week % every == 0;
    }

    /// Nothing while there is too little elsewhere to compare with.
    private double usualFor(Crew crew) {
        var known = hazards.elsewhere(crew.team()) >= rules.leaving().elsewhere();
        return known ? hazards.expected(crew) : 0;
    }

    private void expect(Crew crew, double[] usual) {
        expected[crew.team()] = usual[crew.team()] * climate.elsewhere(crew.team());
        heads[crew.team()] = crew.heads();
    }

    private Map<Integer, UnitWeek> together(List<Crew> crews) {
        var byUnit = new HashMap<Integer, UnitWeek>();
        for (var crew : crews) {
            var told = new UnitWeek(crew.leavers(), expected[crew.team()], heads[crew.team()]);
            units.of(crew.team()).ifPresent(unit -> byUnit.merge(unit, told, UnitWeek::plus));
        }
        return byUnit;
    }

    private void advance(YearWeek week, int unit, UnitWeek told) {
        if (told.expected() <= 0) {
            return;
        }
        var before = charts[unit];
        var charting = rules.charting();
        var limit = PoissonCusum.limit(WEEKS_PER_YEAR * rules.leaving().yearsBetweenAlarms(), told.expected());
        var next = PoissonCusum.next(before.score(), told.leavers(), told.expected(), limit);
        var moving = PoissonCusum.next(before.movingScore(), told.leavers(), told.expected(), charting.chanceBound());
        var z = PoissonTail.midP(told.leavers(), told.expected()).z();
        departed[unit] = departed[unit].plus(told.leavers(), told.expected(), told.heads());
        charts[unit] = decided(week, unit, before.at(before.rhythm().beat(week), next, moving, limit, z));
    }

    private Chart decided(YearWeek week, int unit, Chart chart) {
        if (chart.isRaised()) {
            return chart.score() <= CLEARS_AT * chart.limit() ? chart.cleared(week) : chart;
        }
        if (chart.standsAtZero()) {
            departed[unit] = departed[unit].rest();
        }
        var alarms = chart.standsHigh() && departed[unit].isBeyondChance(rules.leaving());
        return alarms ? chart.raised(week) : chart;
    }

    /// A week of all teams counted in one chart.
    private record UnitWeek(int leavers, double expected, double heads) {
        UnitWeek plus(UnitWeek other) {
            return new UnitWeek(leavers + other.leavers, expected + other.expected, heads + other.heads);
        }
    }
}
