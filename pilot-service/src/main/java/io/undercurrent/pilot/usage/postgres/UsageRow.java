package io.undercurrent.pilot.usage.postgres;

import io.undercurrent.pilot.usage.domain.Counts;
import io.undercurrent.pilot.usage.domain.Recorded;
import io.undercurrent.pilot.usage.domain.UsageReport;
import java.sql.ResultSet;
import java.sql.SQLException;

record UsageRow(UsageKey key, Counts counts, long revision) {
    static UsageRow of(ResultSet row) throws SQLException {
        return new UsageRow(UsageKey.of(row), counts(row), row.getLong("revision"));
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getInt("licensed"),
                row.getInt("on_leave"),
                row.getInt("logged_in"),
                row.getInt("active"),
                row.getInt("core_work_active"),
                row.getInt("sessions"),
                row.getInt("workarounds"));
    }

    Recorded toDomain() {
        return new Recorded(new UsageReport(key.toDomain(), counts), revision);
    }
}
