package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.Usage;
import java.util.Comparator;

/// What a team's usage report says; licences count once they have been held for some weeks.
///
/// @param held licences that are no longer new
record UsageFacts(int team, Usage usage, int held, Needs needs) {
    /// Decides between contradicting reports of one week, so that the order of arrival does not.
    static final Comparator<Usage> LARGEST = Comparator.comparingInt(Usage::licensed)
            .thenComparingInt(Usage::active)
            .thenComparingInt(Usage::coreWorkActive)
            .thenComparingInt(Usage::loggedIn)
            .thenComparingInt(Usage::onLeave)
            .thenComparingInt(Usage::workarounds)
            .thenComparingInt(Usage::sessions);

    /// Part of the licences that must be older than the minimum for depth to be about the team and not the newcomers.
    private static final double MOSTLY_HELD = 0.8;

    void addTo(WeekOfFacts facts) {
        if (usage.licensed() - usage.onLeave() < needs.people()) {
            facts.hide(SignalKind.SILENT_RESISTANCE, team, Withholding.TOO_FEW_PEOPLE);
            return;
        }
        var expected = held - usage.onLeave();
        if (expected >= needs.people()) {
            facts.add(Indicator.UNUSED_LICENCES, seen(expected, Math.max(0, expected - usage.active())));
            facts.add(Indicator.WORKAROUNDS, seen(expected, usage.workarounds()));
            facts.add(Indicator.LOGINS, seen(expected, Math.min(expected, usage.loggedIn())));
        }
        if (usage.loggedIn() > 0 && held >= MOSTLY_HELD * usage.licensed()) {
            facts.add(Indicator.DEPTH, seen(usage.loggedIn(), Math.max(0, usage.loggedIn() - usage.coreWorkActive())));
        }
    }

    private Observation seen(int size, int total) {
        return new Observation(team, size, total);
    }
}
