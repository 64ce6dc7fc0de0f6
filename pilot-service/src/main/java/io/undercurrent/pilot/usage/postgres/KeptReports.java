package io.undercurrent.pilot.usage.postgres;

import io.undercurrent.pilot.usage.domain.Recorded;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Writes reports whose revisions are known: new ones by COPY, others in their place.
final class KeptReports {
    private static final String REPLACE = """
            update usage_report
            set licensed = :licensed, on_leave = :onLeave, logged_in = :loggedIn, active = :active,
                core_work_active = :coreWorkActive, sessions = :sessions, workarounds = :workarounds,
                revision = :revision
            where team = :team and tool = :tool and week = :week
            """;

    private final Handle handle;

    KeptReports(Handle handle) {
        this.handle = handle;
    }

    void write(List<Recorded> changes) {
        add(changes.stream().filter(change -> change.revision() == 1).toList());
        replace(changes.stream().filter(change -> change.revision() > 1).toList());
    }

    private void add(List<Recorded> reports) {
        if (reports.isEmpty()) {
            return;
        }
        try (var rows = CopyInto.table(
                handle.getConnection(),
                "usage_report",
                "team",
                "tool",
                "week",
                "licensed",
                "on_leave",
                "logged_in",
                "active",
                "core_work_active",
                "sessions",
                "workarounds",
                "revision")) {
            reports.forEach(report -> add(rows, report));
            rows.end();
        }
    }

    private static void add(CopyInto rows, Recorded recorded) {
        var key = UsageKey.of(recorded.report().subject());
        var counts = recorded.report().counts();
        rows.row()
                .text(key.team())
                .text(key.tool())
                .text(key.week())
                .integer(counts.licensed())
                .integer(counts.onLeave())
                .integer(counts.loggedIn())
                .integer(counts.active())
                .integer(counts.coreWorkActive())
                .integer(counts.sessions())
                .integer(counts.workarounds())
                .bigint(recorded.revision());
    }

    private void replace(List<Recorded> reports) {
        if (reports.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch(REPLACE);
        for (var report : reports) {
            var key = UsageKey.of(report.report().subject());
            batch.bind("team", key.team())
                    .bind("tool", key.tool())
                    .bind("week", key.week())
                    .bind("revision", report.revision())
                    .bindMethods(report.report().counts())
                    .add();
        }
        batch.execute();
    }
}
