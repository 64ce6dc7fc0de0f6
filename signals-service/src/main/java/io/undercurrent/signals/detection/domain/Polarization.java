package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.statistics.domain.ChanceOfScore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// Opinions about AI that part into camps. Told as a band, never as a number: mean, shares and a number of polarization
/// would give away the whole histogram.
final class Polarization implements Watch {
    private final Detector detector;
    private final Parting parting;
    private final Rules rules;

    Polarization(int teams, Rules rules, ChanceOfScore chances) {
        this.parting = new Parting(teams, rules.camps());
        this.detector = Detector.believing(SignalKind.POLARIZATION, teams, rules, chances, parting::isMoreThanSpread);
        this.rules = rules;
    }

    @Override
    public SignalKind kind() {
        return SignalKind.POLARIZATION;
    }

    @Override
    public void change(Change change) {
        detector.change(change);
    }

    @Override
    public List<Shock> step(YearWeek week, WeekOfFacts facts) {
        facts.attitudes().forEach(parting::hear);
        var news = detector.step(week, facts);
        facts.attitudes().stream()
                .filter(each -> detector.chart(each.team()).standsAtZero())
                .forEach(each -> parting.rest(each.team()));
        parting.learn(facts.attitudes().stream()
                .filter(each -> !detector.chart(each.team()).isRaised())
                .toList());
        return news.stream()
                .filter(each -> !each.indicator().equals(Indicator.CAMPS.label()))
                .toList();
    }

    @Override
    public Chart chart(int team) {
        return detector.chart(team);
    }

    @Override
    public Chart shown(int team) {
        return chart(team).roughly();
    }

    @Override
    public boolean isDiscreet() {
        return true;
    }

    @Override
    public double chance(int team) {
        return detector.chance(team);
    }

    @Override
    public Optional<SizeBand> answersBand(int team) {
        return detector.answersBand(team);
    }

    @Override
    public int needed() {
        return detector.needed();
    }

    @Override
    public Optional<Band> band(int team) {
        return parting.now(team);
    }

    @Override
    public List<IndicatorReading> indicators(int team) {
        var others =
                detector.indicators(team).stream().filter(each -> !each.name().equals(Indicator.CAMPS.label()));
        return Stream.concat(parting.reading(team, Yardstick.of(Indicator.CAMPS, rules)).stream(), others)
                .toList();
    }
}
