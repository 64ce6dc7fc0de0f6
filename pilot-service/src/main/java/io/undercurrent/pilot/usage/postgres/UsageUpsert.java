package io.undercurrent.pilot.usage.postgres;

import io.undercurrent.pilot.usage.domain.Counts;
import io.undercurrent.pilot.usage.domain.Subject;
import io.undercurrent.pilot.usage.domain.UsageReport;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;

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

    UsageUpsert(List<UsageReport> reports) {
        this.reports = reports;
    }

    /// Answers the revision of each report that is new or says something else than before.
    Map<UsageKey, Long> run(Handle handle) {
        return handle.createQuery(SQL)
                .bind("teams", names(subject -> subject.team().value()))
                .bind("tools", names(subject -> subject.tool().value()))
                .bind("weeks", names(subject -> subject.week().toString()))
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

    private Argument names(Function<Subject, String> name) {
        return array(
                "text", reports.stream().map(UsageReport::subject).map(name).toArray(String[]::new));
    }

    private Argument counts(Function<Counts, Integer> count) {
        return array(
                "int4", reports.stream().map(UsageReport::counts).map(count).toArray(Integer[]::new));
    }

    // Jdbi's own arrays are Object[], which the driver writes as escaped text; typed ones it sends as they are
    private static Argument array(String type, Object[] elements) {
        return (position, statement, _) ->
                statement.setArray(position, statement.getConnection().createArrayOf(type, elements));
    }
}
