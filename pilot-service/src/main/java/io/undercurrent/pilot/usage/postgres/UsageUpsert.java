package io.undercurrent.pilot.usage.postgres;

import io.undercurrent.pilot.usage.domain.Counts;
import io.undercurrent.pilot.usage.domain.UsageReport;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;

/// Writes many reports in one statement: PostgreSQL takes ten columns faster than thousands of rows.
final class UsageUpsert {
    private static final String SQL = """
            insert into usage_report as known (team, tool, week,
                licensed, on_leave, logged_in, active, core_work_active, sessions, workarounds, revision)
            select told.*, 1
            from unnest(:teams, :tools, :weeks,
                :licensed, :onLeave, :loggedIn, :active, :coreWorkActive, :sessions, :workarounds) as told
            on conflict (team, tool, week) do update
            set licensed = excluded.licensed, on_leave = excluded.on_leave, logged_in = excluded.logged_in,
                active = excluded.active, core_work_active = excluded.core_work_active,
                sessions = excluded.sessions, workarounds = excluded.workarounds, revision = known.revision + 1
            where (known.licensed, known.on_leave, known.logged_in, known.active,
                    known.core_work_active, known.sessions, known.workarounds)
                is distinct from (excluded.licensed, excluded.on_leave, excluded.logged_in, excluded.active,
                    excluded.core_work_active, excluded.sessions, excluded.workarounds)
            returning team, tool, week, revision
            """;

    private final List<UsageReport> reports;
    private final List<UsageKey> keys;

    UsageUpsert(List<UsageReport> reports) {
        this.reports = reports;
        this.keys =
                reports.stream().map(report -> UsageKey.of(report.subject())).toList();
    }

    /// Answers the revision of each report that is new or says something else than before.
    Map<UsageKey, Long> run(Handle handle) {
        return handle.createQuery(SQL)
                .bind("teams", names(UsageKey::team))
                .bind("tools", names(UsageKey::tool))
                .bind("weeks", names(UsageKey::week))
                .bind("licensed", counts(Counts::licensed))
                .bind("onLeave", counts(Counts::onLeave))
                .bind("loggedIn", counts(Counts::loggedIn))
                .bind("active", counts(Counts::active))
                .bind("coreWorkActive", counts(Counts::coreWorkActive))
                .bind("sessions", counts(Counts::sessions))
                .bind("workarounds", counts(Counts::workarounds))
                .map((row, _) -> Map.entry(UsageKey.of(row), row.getLong("revision")))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private String[] names(Function<UsageKey, String> name) {
        return keys.stream().map(name).toArray(String[]::new);
    }

    private int[] counts(ToIntFunction<Counts> count) {
        return reports.stream().map(UsageReport::counts).mapToInt(count).toArray();
    }
}
