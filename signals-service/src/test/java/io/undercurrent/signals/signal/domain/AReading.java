package io.undercurrent.signals.signal.domain;

import io.undercurrent.signals.detection.domain.Band;
import io.undercurrent.signals.detection.domain.Cadence;
import io.undercurrent.signals.detection.domain.Direction;
import io.undercurrent.signals.detection.domain.IndicatorReading;
import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.detection.domain.Reading;
import io.undercurrent.signals.detection.domain.Rules;
import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.detection.domain.Withholding;
import io.undercurrent.signals.evidence.domain.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.threeten.extra.YearWeek;

/// A reading as detection could have made it, of the team `audit` in week 20.
public record AReading(
        SignalKind kind,
        Level level,
        String band,
        double rate,
        Optional<String> pattern,
        Optional<Withholding> why,
        Optional<TeamId> speaker) {

    public static final YearWeek ROUND = YearWeek.of(2026, 20);
    public static final TeamId TEAM = new TeamId("audit");
    static final double JUST_A_FLAG = Rules.standard().charting().falseDiscoveries();
    static final YearWeek CHANGE = YearWeek.of(2026, 14);

    public static AReading of(SignalKind kind, Level level) {
        return new AReading(kind, level, "12-19", JUST_A_FLAG, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public AReading restingOn(String answersBand) {
        return new AReading(kind, level, answersBand, rate, pattern, why, speaker);
    }

    public AReading falseAt(double falseDiscoveryRate) {
        return new AReading(kind, level, band, falseDiscoveryRate, pattern, why, speaker);
    }

    public AReading looking(String like) {
        return new AReading(kind, level, band, rate, Optional.of(like), why, speaker);
    }

    public AReading because(Withholding reason) {
        return new AReading(kind, Level.WITHHELD, band, rate, pattern, Optional.of(reason), speaker);
    }

    public AReading spokenBy(Group group) {
        return new AReading(kind, level, band, rate, pattern, why, Optional.of(group.id()));
    }

    public Reading reading() {
        return new Reading(
                TEAM,
                kind,
                level,
                level.isRaised() ? Optional.of(YearWeek.of(2026, 16)) : Optional.empty(),
                level.isRaised() ? Optional.of(CHANGE) : Optional.empty(),
                5.2468,
                4.21,
                0.003,
                rate,
                1.4,
                true,
                level == Level.WITHHELD ? List.of() : indicators(),
                pattern,
                Cadence.WEEKLY,
                kind == SignalKind.POLARIZATION ? Optional.of(Band.SPLIT) : Optional.empty(),
                why,
                speaker,
                "2026.1");
    }

    /// With half a year behind it.
    public Evidence evidence() {
        var series = IntStream.range(0, 26)
                .mapToObj(back -> new Evidence.Point(
                        ROUND.minusWeeks(25L - back), back * 0.2017, 4.21, back * 0.031, level, true, band))
                .toList();
        return new Evidence(reading(), ROUND, level == Level.WITHHELD ? List.of() : series, List.of());
    }

    private List<IndicatorReading> indicators() {
        return switch (kind) {
            case UNCERTAINTY ->
                List.of(
                        indicator("job-insecurity", "points", 1, 2.41, 2.52, 2.23, 2.84),
                        indicator("role-clarity", "points", 1, 3.91, 3.22, 2.93, 3.51),
                        indicator("no-answer", "share", 1, 0.063, 0.094, 0.051, 0.152),
                        indicator("open-questions", "per-person", 0.5, 0.21, 0.23, 0.12, 0.31));
            case SILENT_RESISTANCE ->
                List.of(
                        indicator("unused-licences", "share", 1, 0.213, 0.287, 0.171, 0.386),
                        indicator("depth", "share", 1.5, 0.723, 0.312, 0.221, 0.418),
                        indicator("workarounds", "per-licence", 1, 0.112, 0.143, 0.081, 0.224),
                        indicator("usefulness", "points", 0, 3.42, 3.31, 2.93, 3.64));
            case TALENT_FLIGHT ->
                List.of(
                        indicator("leavers", "relative-rate", 1, 1, 2.13, 1.21, 3.37),
                        indicator("development-perspective", "points", 1, 3.42, 3.31, 2.93, 3.64),
                        indicator("intent-to-stay", "points", 1, 3.73, 3.62, 3.31, 3.94));
            case POLARIZATION ->
                List.of(
                        indicator("camps", "band", 1, 1, 2, 1, 2),
                        indicator("dialogue", "points", 0.5, 3.52, 3.41, 3.03, 3.72));
        };
    }

    private IndicatorReading indicator(
            String name, String unit, double weight, double before, double after, double low, double high) {
        var direction = after > before ? Direction.RISING : Direction.FALLING;
        return new IndicatorReading(name, weight, before, after, low, high, direction, unit, band);
    }
}
