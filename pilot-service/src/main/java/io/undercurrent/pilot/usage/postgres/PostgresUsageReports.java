package io.undercurrent.pilot.usage.postgres;

import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.teams.domain.TeamId;
import io.undercurrent.pilot.usage.domain.Recorded;
import io.undercurrent.pilot.usage.domain.Selection;
import io.undercurrent.pilot.usage.domain.Subject;
import io.undercurrent.pilot.usage.domain.UsageReport;
import io.undercurrent.pilot.usage.domain.UsageReports;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresUsageReports implements UsageReports {
    private static final String AFTER = """
            select team, tool, week,
                licensed, on_leave, logged_in, active, core_work_active, sessions, workarounds, revision
            from usage_report
            where (team, tool, week) > (:pastTeam, :pastTool, :pastWeek)
              and (cast(:team as text) is null or team = :team)
              and (cast(:tool as text) is null or tool = :tool)
            order by team, tool, week
            limit :atMost
            """;
    private static final UsageKey START = new UsageKey("", "", "");

    private final Jdbi jdbi;

    PostgresUsageReports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Recorded> keep(List<UsageReport> reports) {
        var revisions = jdbi.withHandle(new UsageUpsert(reports)::run);
        var changes = new ArrayList<Recorded>(revisions.size());
        for (var report : reports) {
            var revision = revisions.get(UsageKey.of(report.subject()));
            if (revision != null) {
                changes.add(new Recorded(report, revision));
            }
        }
        return changes;
    }

    @Override
    public List<Recorded> after(Optional<Subject> position, Selection selection, int atMost) {
        var past = position.map(UsageKey::of).orElse(START);
        return jdbi.withHandle(handle -> handle.createQuery(AFTER)
                .bind("pastTeam", past.team())
                .bind("pastTool", past.tool())
                .bind("pastWeek", past.week())
                .bind("team", selection.team().map(TeamId::value).orElse(null))
                .bind("tool", selection.tool().map(ToolId::value).orElse(null))
                .bind("atMost", atMost)
                .map((row, _) -> UsageRow.of(row).toDomain())
                .list());
    }
}
