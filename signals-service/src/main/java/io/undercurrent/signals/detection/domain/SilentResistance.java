package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.statistics.domain.ChanceOfScore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.threeten.extra.YearWeek;

/// Tools nobody asked for, and what a team does with them instead of saying so. A raised signal has a label for its
/// evidence, no blame.
final class SilentResistance implements Watch {
    /// Part of what is worth a conversation from which a context indicator has moved at all.
    private static final double MOVED = 0.5;

    private final Detector detector;
    private final ReportingDates reportingDates;
    private final Rules rules;

    SilentResistance(int teams, Rules rules, ChanceOfScore chances) {
        this.detector = new Detector(SignalKind.SILENT_RESISTANCE, teams, rules, chances);
        this.reportingDates = new ReportingDates(teams);
        this.rules = rules;
    }

    @Override
    public SignalKind kind() {
        return SignalKind.SILENT_RESISTANCE;
    }

    @Override
    public void change(Change change) {
        detector.change(change);
    }

    @Override
    public List<Shock> step(YearWeek week, WeekOfFacts facts) {
        reportingDates.step(week, facts.of(Indicator.LOGINS));
        return detector.step(week, facts);
    }

    @Override
    public Chart chart(int team) {
        return detector.chart(team);
    }

    @Override
    public double chance(int team) {
        return detector.chance(team);
    }

    @Override
    public List<IndicatorReading> indicators(int team) {
        return detector.indicators(team);
    }

    @Override
    public Optional<SizeBand> answersBand(int team) {
        return detector.answersBand(team);
    }

    @Override
    public int needed() {
        return detector.needed();
    }

    /// The trap explains more than the strongest change does.
    @Override
    public Optional<String> pattern(int team) {
        return isMandateTrap(team) ? Optional.of("mandate-trap") : strongestChange(team);
    }

    /// People log in more because they are told to, above all when it is counted, and find it no more useful.
    private boolean isMandateTrap(int team) {
        var peaks = reportingDates.peak(team);
        var used = hasMoved(team, Indicator.LOGINS) || (peaks && !hasFallen(team, Indicator.LOGINS));
        var forced = peaks || hasMoved(team, Indicator.SHALLOW_COMPLIANCE) || hasMoved(team, Indicator.MANAGER_LOAD);
        return used && forced && !hasMoved(team, Indicator.USEFULNESS);
    }

    private boolean hasFallen(int team, Indicator indicator) {
        return detector.told().risen(team, indicator)
                <= -MOVED * rules.measure(indicator).effect();
    }

    private boolean hasMoved(int team, Indicator indicator) {
        return detector.told().risen(team, indicator)
                >= MOVED * rules.measure(indicator).effect();
    }

    private Optional<String> strongestChange(int team) {
        var indicators = Indicator.of(kind());
        return IntStream.range(0, indicators.size())
                .filter(at -> detector.told().isWorthTalking(team, at))
                .boxed()
                .max(Comparator.comparingDouble(at -> detector.told().effects(team, at)))
                .flatMap(at -> named(indicators.get(at)));
    }

    private static Optional<String> named(Indicator indicator) {
        return switch (indicator) {
            case UNUSED_LICENCES -> Optional.of("absent");
            case DEPTH -> Optional.of("shallow");
            case WORKAROUNDS -> Optional.of("workaround");
            case ROLE_CLARITY,
                    JOB_INSECURITY,
                    NO_ANSWER,
                    OPEN_QUESTIONS,
                    RESPONSE_RATE,
                    LOGINS,
                    USEFULNESS,
                    SHALLOW_COMPLIANCE,
                    MANAGER_LOAD,
                    DEVELOPMENT_PERSPECTIVE,
                    INTENT_TO_STAY,
                    CAMPS,
                    DIALOGUE -> Optional.empty();
        };
    }
}
