package io.undercurrent.pilot.usage.postgres;

import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.teams.domain.TeamId;
import io.undercurrent.pilot.usage.domain.Recorded;
import io.undercurrent.pilot.usage.domain.Selection;
import io.undercurrent.pilot.usage.domain.Stretch;
import io.undercurrent.pilot.usage.domain.Subject;
import io.undercurrent.pilot.usage.domain.UsageReport;
import io.undercurrent.pilot.usage.domain.UsageReports;
import io.undercurrent.pilot.usage.domain.Use;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
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
    private static final String OF_TEAM = """
            select team, tool, week,
                licensed, on_leave, logged_in, active, core_work_active, sessions, workarounds, revision
            from usage_report
            where team = :team and week between :from and :through
            order by tool, week
            """;
    private static final String TOTALS = """
            select team, count(distinct week) as weeks, sum(licensed - on_leave) as available,
                sum(logged_in) as logged_in, sum(active) as active, sum(core_work_active) as core_work_active,
                sum(sessions) as sessions, sum(workarounds) as workarounds
            from usage_report
            where week between :from and :through
              and team in (select id from team where headcount is not null)
            group by team
            """;
    private static final UsageKey START = new UsageKey("", "", "");

    private final Jdbi jdbi;

    PostgresUsageReports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Recorded> keep(List<UsageReport> reports) {
        return jdbi.withHandle(handle -> {
            var changes = KnownReports.about(reports, handle).changes(reports);
            new KeptReports(handle).write(changes);
            return changes;
        });
    }

    @Override
    public List<UsageReport> of(TeamId team, Stretch over) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_TEAM)
                .bind("team", team.value())
                .bind("from", over.from())
                .bind("through", over.through())
                .map((row, _) -> UsageRow.of(row).toDomain().report())
                .list());
    }

    @Override
    public Map<TeamId, Use> totals(Stretch over) {
        return jdbi.withHandle(handle -> handle.createQuery(TOTALS)
                .bind("from", over.from())
                .bind("through", over.through())
                .map((row, _) -> Map.entry(new TeamId(row.getString("team")), use(row)))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Use use(ResultSet row) throws SQLException {
        return new Use(
                row.getInt("weeks"),
                row.getLong("available"),
                row.getLong("logged_in"),
                row.getLong("active"),
                row.getLong("core_work_active"),
                row.getLong("sessions"),
                row.getLong("workarounds"));
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
