package io.undercurrent.pilot.pilot.domain;

import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// What everybody may know of a pilot.
public record Bulletin(Kept kept, LearningHours hours, Guards guards, YearWeek week) {
    public static Bulletin of(Kept kept, List<LearningWeek> weeks, List<Measurement> measured, YearWeek week) {
        return new Bulletin(kept, sum(weeks), guards(kept.pilot(), measured), week);
    }

    private static Guards guards(Pilot pilot, List<Measurement> measured) {
        return pilot instanceof Decided decided
                ? decided.decision().findings().guards()
                : pilot.promised()
                        .map(charter -> Guards.of(charter.registration(), measured))
                        .orElse(Guards.UNKNOWN);
    }

    public static LearningHours sum(List<LearningWeek> weeks) {
        return weeks.stream()
                .map(LearningWeek::hours)
                .reduce(
                        LearningHours.NONE,
                        (one, two) -> new LearningHours(
                                one.granted() + two.granted(),
                                one.taken() + two.taken(),
                                one.eatenByDelivery() + two.eatenByDelivery()));
    }

    public Optional<Decision> decision() {
        return kept.pilot() instanceof Decided decided ? Optional.of(decided.decision()) : Optional.empty();
    }
}
