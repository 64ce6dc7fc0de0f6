package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.Usage;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.threeten.extra.YearWeek;

/// What a team's usage reports say, week by week; licences count once they have been held for some weeks.
final class UsageFacts {
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

    private final int team;
    private final SortedMap<YearWeek, Usage> reports;
    private final Rules rules;

    UsageFacts(int team, SortedMap<YearWeek, Usage> reports, Rules rules) {
        this.team = team;
        this.reports = reports;
        this.rules = rules;
    }

    void addTo(YearWeek week, WeekOfFacts facts) {
        var usage = reports.get(week);
        if (usage == null) {
            return;
        }
        var present = usage.licensed() - usage.onLeave();
        if (present < rules.minimumAnswers()) {
            facts.hide(SignalKind.SILENT_RESISTANCE, team);
            return;
        }
        var held = held(week);
        var expected = held - usage.onLeave();
        if (expected >= rules.minimumAnswers()) {
            facts.add(
                    Indicator.UNUSED_LICENCES, new Observation(team, expected, atLeastNone(expected - usage.active())));
            facts.add(Indicator.WORKAROUNDS, new Observation(team, expected, usage.workarounds()));
        }
        if (usage.loggedIn() > 0 && held >= MOSTLY_HELD * usage.licensed()) {
            var shallow = atLeastNone(usage.loggedIn() - usage.coreWorkActive());
            facts.add(Indicator.DEPTH, new Observation(team, usage.loggedIn(), shallow));
        }
    }

    /// Licences that were there in every report of the last weeks; none while the first report is too young.
    private int held(YearWeek week) {
        var since = week.minusWeeks(rules.minimumWeeks() - 1L);
        if (reports.firstKey().isAfter(since)) {
            return 0;
        }
        return reports.subMap(since, week.plusWeeks(1)).values().stream()
                .mapToInt(Usage::licensed)
                .min()
                .orElse(0);
    }

    private static int atLeastNone(int count) {
        return Math.max(0, count);
    }

    /// The weeks reported on.
    List<YearWeek> weeks() {
        return List.copyOf(reports.keySet());
    }
}
