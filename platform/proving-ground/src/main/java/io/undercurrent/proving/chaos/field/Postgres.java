package io.undercurrent.proving.chaos.field;

import io.undercurrent.proving.calls.Pause;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The one PostgreSQL of the field, durable, and reached directly: not over the ways that are disturbed.
public final class Postgres {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Ground ground;
    private final Path programs;
    private final int port = Ground.freePort();
    private final Map<String, String> settings = new LinkedHashMap<>(Map.of(
            "fsync", "on",
            "full_page_writes", "on",
            "synchronous_commit", "on",
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "300",
            "max_wal_size", "256MB",
            "timezone", "GMT"));
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final Optional<SmallDisk> disk;
    private Child server;

    Postgres(Ground ground) {
        this.ground = ground;
        this.disk = SmallDisk.at(ground.data("postgres"));
        this.programs = Path.of(ground.stack("init-postgres"));
        this.server = launched();
    }

    /// Such as `synchronous_commit`; in force after the next start.
    public void set(String name, String value) {
        settings.put(name, value);
    }

    /// Such as the clock; in force after the next start.
    public Map<String, String> environment() {
        return environment;
    }

    public Path data() {
        return ground.data("postgres");
    }

    /// On which all data lies, where one can be had.
    public Optional<SmallDisk> disk() {
        return disk;
    }

    public Path log() {
        return ground.log("postgres");
    }

    public int port() {
        return port;
    }

    public Child server() {
        return server;
    }

    /// Starts after a kill or a stop, and waits until it answers.
    public void start() {
        server = launched();
        awaitReady();
    }

    public void awaitReady() {
        Pause.until("PostgreSQL answers, see " + log(), LIMIT, Duration.ofMillis(100), this::answers);
    }

    /// The postmaster and all its children at once.
    public void kill() {
        server.kill();
    }

    /// In order, so that the data directory can be copied.
    public void stop() {
        server.signal("-INT");
        Pause.until("PostgreSQL has stopped", LIMIT, Duration.ofMillis(50), () -> !server.isAlive());
    }

    public Connection connection(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s?connectTimeout=5&socketTimeout=120".formatted(port, database),
                "postgres",
                "");
    }

    /// A database of its own for one more service, with a role and a password of the same name.
    public void create(String database) {
        try (var connection = connection("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create role %1$s login password '%1$s'".formatted(database));
            statement.execute("create database %1$s owner %1$s".formatted(database));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean answers() {
        try (var connection = connection("postgres")) {
            return connection.isValid(5);
        } catch (SQLException _) {
            return false;
        }
    }

    private Child launched() {
        // the server refuses to be root; in a namespace of its own nobody is
        var command = new ArrayList<>(ROOT ? List.of("unshare", "-U") : List.of());
        command.addAll(List.of(programs.resolve("postgres").toString(), "-D", data().toString()));
        command.addAll(List.of("-p", Integer.toString(port)));
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return Child.start(command, environment, log());
    }
}
