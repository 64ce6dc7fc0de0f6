package io.undercurrent.proving.chaos.fault;

import io.undercurrent.proving.chaos.field.Postgres;
import java.sql.SQLException;
import java.time.Instant;

/// A copy of a database as it was at one moment.
record Backup(Postgres postgres, String database) {

    /// Says from when on it misses something. Its users are hung up on for a moment.
    Instant take() {
        var before = Instant.now();
        run("drop database if exists \"%1$s_backup\" with (force)");
        run("alter database \"%1$s\" with allow_connections false");
        try {
            run("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%1$s'");
            run("create database \"%1$s_backup\" template \"%1$s\" owner \"%1$s\"");
        } finally {
            run("alter database \"%1$s\" with allow_connections true");
        }
        return before;
    }

    /// The database is as it was then; nobody may be using it.
    void restore() {
        run("drop database \"%1$s\" with (force)");
        run("alter database \"%1$s_backup\" rename to \"%1$s\"");
    }

    private void run(String sql) {
        try (var connection = postgres.connection("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql.formatted(database));
        } catch (SQLException e) {
            throw new IllegalStateException("The backup of " + database + " failed", e);
        }
    }
}
