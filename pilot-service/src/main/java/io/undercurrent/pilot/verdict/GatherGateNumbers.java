package io.undercurrent.pilot.verdict;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.undercurrent.pilot.pilot.domain.Frame;
import io.undercurrent.pilot.pilot.domain.Logbook;
import io.undercurrent.pilot.pilot.domain.Pilot;
import io.undercurrent.pilot.pilot.domain.Timeline;
import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.usage.domain.Recorded;
import io.undercurrent.pilot.usage.domain.Selection;
import io.undercurrent.pilot.usage.domain.UsageReport;
import io.undercurrent.pilot.usage.domain.UsageReports;
import io.undercurrent.pilot.verdict.domain.GateNumbers;
import io.undercurrent.pilot.verdict.domain.GateNumbers.Use;
import io.undercurrent.pilot.verdict.domain.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// Puts numbers beside the gates: frictions, challenges, and how much the tool is used in the weeks of the pilot.
@ApplicationScoped
public class GatherGateNumbers {
    private static final int MANY_WEEKS = 200;

    private final Logbook logbook;
    private final UsageReports usageReports;

    GatherGateNumbers(Logbook logbook, UsageReports usageReports) {
        this.logbook = logbook;
        this.usageReports = usageReports;
    }

    public GateNumbers of(Pilot pilot) {
        return GateNumbers.of(logbook.frictions(pilot.id()), logbook.contests(pilot.id()), use(pilot));
    }

    private Optional<Use> use(Pilot pilot) {
        var frame = pilot.frame();
        return Span.of(pilot)
                .timeline()
                .flatMap(timeline -> Optional.ofNullable(frame.tool()).map(tool -> shares(frame, tool, timeline)))
                .flatMap(Use::of);
    }

    private List<Double> shares(Frame frame, ToolId tool, Timeline timeline) {
        var weeks = frame.teams().stream()
                .map(team -> new Selection(Optional.of(team), Optional.of(tool)))
                .flatMap(selection -> usageReports.after(Optional.empty(), selection, MANY_WEEKS).stream())
                .map(Recorded::report)
                .filter(report -> counts(report.subject().week(), timeline))
                .collect(groupingBy(report -> report.subject().week(), TreeMap::new, toList()));
        return weeks.values().stream().flatMap(reports -> share(reports)).toList();
    }

    private static boolean counts(YearWeek week, Timeline timeline) {
        return !week.isBefore(YearWeek.from(timeline.start()))
                && timeline.end().map(end -> !week.isAfter(YearWeek.from(end))).orElse(true);
    }

    private static Stream<Double> share(List<UsageReport> reports) {
        var there = reports.stream()
                .mapToInt(report -> report.counts().licensed() - report.counts().onLeave())
                .sum();
        var using = reports.stream()
                .mapToInt(report -> report.counts().coreWorkActive())
                .sum();
        return there > 0 ? Stream.of(Math.min(1, (double) using / there)) : Stream.empty();
    }
}
