package io.undercurrent.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The databases of one PostgreSQL; each belongs to a role of the same name.
record Databases(int port) {
    boolean reachable() {
        try (var connection = superuser()) {
            return connection.isValid(2);
        } catch (SQLException _) {
            return false;
        }
    }

    void ensure(String name) {
        try (var connection = superuser()) {
            if (missing(connection, "select 1 from pg_roles where rolname = ?", name)) {
                execute(connection, "create role \"%1$s\" login password '%1$s'".formatted(name));
            }
            if (missing(connection, "select 1 from pg_database where datname = ?", name)) {
                execute(connection, "create database \"%1$s\" owner \"%1$s\"".formatted(name));
                execute(connection, "revoke all on database \"%s\" from public".formatted(name));
            }
        } catch (SQLException e) {
            throw new StackFailure("PostgreSQL could not create the database " + name + ": " + e.getMessage(), e);
        }
    }

    String jdbcUrl(String name) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name);
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("postgres"), "postgres", "");
    }

    private static boolean missing(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return !statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
