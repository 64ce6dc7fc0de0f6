package io.undercurrent.kit.outbox;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/// The test's database in the hands of its administrator: as it was, to be put back in its place, or shut.
final class Backup {

    private final String url = setting("quarkus.datasource.jdbc.url");
    private final String database =
            URI.create(url.substring("jdbc:".length())).getPath().substring(1);
    private final String copy = database + "_before";

    static Backup taken() throws SQLException {
        var backup = new Backup();
        backup.undisturbed("create database %2$s template %1$s owner %1$s");
        return backup;
    }

    void restore() throws SQLException {
        undisturbed("drop database %1$s", "alter database %2$s rename to %1$s");
    }

    private void undisturbed(String... statements) throws SQLException {
        shut();
        try (var superuser = superuser()) {
            for (var statement : statements) {
                execute(superuser, statement);
            }
        }
        open();
    }

    /// Nobody can enter the database until it is opened.
    void shut() throws SQLException {
        try (var superuser = superuser()) {
            execute(superuser, "alter database %1$s allow_connections false");
            execute(superuser, "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '%1$s'");
        }
    }

    void open() throws SQLException {
        try (var superuser = superuser()) {
            execute(superuser, "alter database %1$s allow_connections true");
        }
    }

    private void execute(Connection superuser, String statement) throws SQLException {
        try (var running = superuser.createStatement()) {
            running.execute(statement.formatted(database, copy));
        }
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(url.replace('/' + database, "/postgres"), "postgres", "");
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
