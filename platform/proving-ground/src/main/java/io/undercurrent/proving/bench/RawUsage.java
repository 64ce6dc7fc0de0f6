package io.undercurrent.proving.bench;

import io.undercurrent.proving.calls.UsageLine;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// A plain table with the columns and the key of a usage report, filled by plain JDBC batches in one transaction.
record RawUsage(Connection connection) {
    static final String IN_WORDS =
            "raw JDBC: batches of 1,000 inserts into a plain table, same columns and key, one commit";
    private static final int BATCH = 1000;

    void create() throws SQLException {
        execute("drop table if exists bench_raw_usage");
        execute("""
                create table bench_raw_usage (
                    team text not null, tool text not null, week text not null,
                    licensed integer not null, on_leave integer not null, logged_in integer not null,
                    active integer not null, core_work_active integer not null,
                    sessions integer not null, workarounds integer not null,
                    primary key (team, tool, week))""");
    }

    void drop() throws SQLException {
        execute("drop table bench_raw_usage");
    }

    void insert(List<UsageLine> lines) throws SQLException {
        connection.setAutoCommit(false);
        try (var insert =
                connection.prepareStatement("insert into bench_raw_usage values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            var waiting = 0;
            for (var line : lines) {
                add(insert, line);
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void add(PreparedStatement insert, UsageLine line) throws SQLException {
        insert.setString(1, line.teamId());
        insert.setString(2, line.tool());
        insert.setString(3, line.week().toString());
        var counts = List.of(
                line.licensed(),
                line.onLeave(),
                line.loggedIn(),
                line.active(),
                line.coreWorkActive(),
                line.sessions(),
                line.workarounds());
        for (var at = 0; at < counts.size(); at++) {
            insert.setInt(4 + at, counts.get(at));
        }
        insert.addBatch();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
