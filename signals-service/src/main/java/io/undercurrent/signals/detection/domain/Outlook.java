package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.detection.domain.CommonShock.Expected;
import java.util.List;

/// What is known about an indicator beside its teams.
///
/// @param stepsSincePooled steps since teams could be compared with each other
/// @param told sum of all values so far
/// @param possible sum of all answers so far
record Outlook(Usual usual, int stepsSincePooled, double told, long possible, OrganisationTrend trend) {
    static Outlook of(Yardstick yardstick, Usual usual) {
        return new Outlook(usual, 0, 0, 0, OrganisationTrend.of(yardstick));
    }

    /// A variance from three waves is rough: refit each step through the first quarter, each quarter then.
    boolean isDueForFit(int every) {
        return stepsSincePooled < every || stepsSincePooled % every == 0;
    }

    Outlook alone(Usual fitted) {
        return new Outlook(fitted, 0, told, possible, trend);
    }

    Outlook pooled(Usual fitted) {
        return new Outlook(fitted, stepsSincePooled + 1, told, possible, trend);
    }

    Outlook unfitted() {
        return new Outlook(usual, stepsSincePooled + 1, told, possible, trend);
    }

    Outlook after(List<Expected> week, Shift shift) {
        var values = week.stream().mapToDouble(each -> each.seen().total()).sum();
        var answers = week.stream().mapToLong(each -> each.seen().size()).sum();
        var mean = week.stream().mapToDouble(Expected::mean).average().orElse(usual.mean());
        return new Outlook(usual, stepsSincePooled, told + values, possible + answers, trend.next(mean, shift));
    }

    /// Whether anybody was ever different: a question nobody leaves open, or a count nobody reports, tells nothing.
    boolean isInformative(Family family) {
        return told > 0 && (family != Family.SHARE || told < possible);
    }
}
