package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.Team;
import io.undercurrent.signals.statistics.domain.ChanceOfScore;
import io.undercurrent.signals.statistics.domain.PoissonCusum;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// People who leave, and people who see no next step for themselves here: two charts, either of which may speak.
///
/// A team in which too few would ever leave to say anything is not judged by its leavers: they count in the chart of
/// the unit above, once. Where the team said nothing of its own either, that unit speaks for it.
final class TalentFlight implements Watch {
    private final Detector outlook;
    private final Departures departures;
    private final Rules rules;

    TalentFlight(List<Team> teams, Rules rules, ChanceOfScore chances) {
        this.outlook = new Detector(SignalKind.TALENT_FLIGHT, teams.size(), rules, chances);
        this.departures = new Departures(teams, rules);
        this.rules = rules;
    }

    @Override
    public SignalKind kind() {
        return SignalKind.TALENT_FLIGHT;
    }

    @Override
    public void change(Change change) {
        outlook.change(change);
    }

    @Override
    public List<Shock> step(YearWeek week, WeekOfFacts facts) {
        departures.step(week, facts.crews());
        return outlook.step(week, facts);
    }

    @Override
    public Chart chart(int team) {
        return outlook.chart(team).beside(departures.chart(team));
    }

    /// Nobody can count back from the chart whether one person has left.
    @Override
    public Chart shown(int team) {
        var departed = departures.chart(team);
        var told = departures.departed(team).canBeTold(rules.leaving()) || departed.isRaised();
        return outlook.chart(team).beside(told ? departed : departed.untold()).roughly();
    }

    @Override
    public boolean isDiscreet() {
        return true;
    }

    /// Two chances to be alarmed by chance.
    @Override
    public double chance(int team) {
        var ofLeaving = PoissonCusum.chance(departures.chart(team).movingScore());
        if (!outlook.chart(team).hasAdvanced()) {
            return ofLeaving;
        }
        var ofOutlook = outlook.chance(team);
        return departures.chart(team).hasAdvanced() ? Math.min(1, 2 * Math.min(ofLeaving, ofOutlook)) : ofOutlook;
    }

    @Override
    public List<IndicatorReading> indicators(int team) {
        var departed = Stream.of(departures.departed(team))
                .filter(each -> departures.chart(team).hasAdvanced() && each.canBeTold(rules.leaving()))
                .map(each -> each.reading(rules.leaving()));
        return Stream.concat(departed, outlook.indicators(team).stream()).toList();
    }

    @Override
    public Optional<SizeBand> answersBand(int team) {
        var asked = outlook.answersBand(team);
        var counted = departures.answersBand(team);
        return asked.flatMap(band -> counted.map(band::orSmaller))
                .or(() -> asked)
                .or(() -> counted);
    }

    @Override
    public int needed() {
        return outlook.needed();
    }

    @Override
    public boolean isLargeEnough(int team) {
        var people = rules.needs(SignalKind.TALENT_FLIGHT).people();
        return departures.departed(team).heads() >= people;
    }

    @Override
    public OptionalInt spokesman(int team) {
        var unit = departures.unitOf(team);
        var silent =
                !outlook.chart(team).hasAdvanced() && !departures.chart(team).hasAdvanced();
        return silent && unit.isPresent() && unit.getAsInt() != team ? unit : OptionalInt.empty();
    }
}
