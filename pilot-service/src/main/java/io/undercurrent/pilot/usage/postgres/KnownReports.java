package io.undercurrent.pilot.usage.postgres;

import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.teams.domain.TeamId;
import io.undercurrent.pilot.usage.domain.Recorded;
import io.undercurrent.pilot.usage.domain.Subject;
import io.undercurrent.pilot.usage.domain.UsageReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.threeten.extra.YearWeek;

/// What stood about some subjects before, while nobody else can change it.
record KnownReports(Map<Subject, Recorded> bySubject) {
    // Two imports about one tool: the second waits, and then sees what the first has kept.
    private static final String LOCK = "select from tool where id = any(:tools) order by id for no key update";
    private static final String KNOWN = """
            select team, tool, week,
                licensed, on_leave, logged_in, active, core_work_active, sessions, workarounds, revision
            from usage_report
            where team = any(:teams) and tool = any(:tools) and week between :from and :through
            """;

    static KnownReports about(List<UsageReport> reports, Handle handle) {
        var teams = distinct(reports, Subject::team, TeamId::value);
        var tools = distinct(reports, Subject::tool, ToolId::value);
        var weeks = distinct(reports, Subject::week, YearWeek::toString);
        handle.createUpdate(LOCK).bindArray("tools", String.class, tools).execute();
        return new KnownReports(handle
                .createQuery(KNOWN)
                .bindArray("teams", String.class, teams)
                .bindArray("tools", String.class, tools)
                .bind("from", weeks.getFirst())
                .bind("through", weeks.getLast())
                .map((row, _) -> UsageRow.of(row).toDomain())
                .stream()
                .collect(Collectors.toMap(recorded -> recorded.report().subject(), Function.identity())));
    }

    private static <T> List<String> distinct(
            List<UsageReport> reports, Function<Subject, T> part, Function<T, String> name) {
        return reports.stream()
                .map(UsageReport::subject)
                .map(part)
                .distinct()
                .map(name)
                .sorted()
                .toList();
    }

    /// Those that say something new, each with its next revision.
    List<Recorded> changes(List<UsageReport> reports) {
        var changes = new ArrayList<Recorded>(reports.size());
        for (var report : reports) {
            var before = bySubject.get(report.subject());
            if (before == null || !before.report().equals(report)) {
                changes.add(new Recorded(report, before == null ? 1 : before.revision() + 1));
            }
        }
        return changes;
    }
}
