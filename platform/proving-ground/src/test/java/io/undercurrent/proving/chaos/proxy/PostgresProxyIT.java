package io.undercurrent.proving.chaos.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undercurrent.stack.testing.TestStack;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The driver of the services, a real PostgreSQL, and the proxy between them.
class PostgresProxyIT {
    private static final Map<String, String> ROOM = new TestStack().start();

    private final Proxy proxy = Proxy.before(address()::getPort, Speech.POSTGRES);

    @BeforeEach
    void an_empty_table() throws SQLException {
        try (var direct = connection(address().getPort(), "extended")) {
            execute(direct, "drop table if exists note");
            execute(direct, "create table note (text text not null)");
        }
    }

    @AfterEach
    void close() {
        proxy.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"extended", "simple"})
    void a_commit_whose_answer_is_cut_off_took_effect_and_nobody_told(String mode) throws SQLException {
        try (var connection = connection(proxy.port(), mode)) {
            for (int time = 0; time < 7; time++) {
                write(connection, "known");
                connection.commit();
            }
            proxy.turn(new Weather.CutAfterCommit(1));
            write(connection, "unknown");

            assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class);
        }
        assertThat(proxy.cutsLeft()).isZero();
        assertThat(count("unknown")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"extended", "simple"})
    void a_commit_that_is_cut_off_itself_never_was(String mode) throws SQLException {
        try (var connection = connection(proxy.port(), mode)) {
            write(connection, "known");
            connection.commit();
            proxy.turn(new Weather.CutBeforeCommit(1));
            write(connection, "unknown");

            assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class);
        }
        assertThat(proxy.cutsLeft()).isZero();
        assertThat(count("unknown")).isZero();
        assertThat(count("known")).isEqualTo(1);
    }

    @Test
    void only_as_many_commits_are_cut_as_were_asked_for() throws SQLException {
        proxy.turn(new Weather.CutAfterCommit(1));
        try (var first = connection(proxy.port(), "extended")) {
            write(first, "first");
            assertThatThrownBy(first::commit).isInstanceOf(SQLException.class);
        }

        try (var second = connection(proxy.port(), "extended")) {
            write(second, "second");
            second.commit();
        }

        assertThat(count("second")).isEqualTo(1);
    }

    @Test
    void of_two_commits_one_is_done_while_the_other_waits() throws SQLException {
        proxy.turn(new Weather.LateCommits(Duration.ofSeconds(5)));
        try (var first = connection(proxy.port(), "extended");
                var second = connection(proxy.port(), "extended")) {
            write(first, "note");
            write(second, "note");
            var both = List.of(
                    CompletableFuture.runAsync(() -> commit(first), Thread::startVirtualThread),
                    CompletableFuture.runAsync(() -> commit(second), Thread::startVirtualThread));

            CompletableFuture.anyOf(both.getFirst(), both.getLast()).join();

            assertThat(count("note")).isEqualTo(1);
            both.forEach(CompletableFuture::join);
            assertThat(count("note")).isEqualTo(2);
        }
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Connection connection, String text) throws SQLException {
        connection.setAutoCommit(false);
        execute(connection, "insert into note values ('" + text + "')");
    }

    private static int count(String text) throws SQLException {
        try (var direct = connection(address().getPort(), "extended");
                var query = direct.prepareStatement("select count(*) from note where text = ?")) {
            query.setString(1, text);
            var row = query.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static URI address() {
        return URI.create(setting("quarkus.datasource.jdbc.url").substring("jdbc:".length()));
    }

    private static Connection connection(int port, String mode) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:%d%s?preferQueryMode=%s&socketTimeout=10"
                .formatted(port, address().getPath(), mode);
        return DriverManager.getConnection(
                url, setting("quarkus.datasource.username"), setting("quarkus.datasource.password"));
    }

    private static String setting(String name) {
        return Objects.requireNonNull(ROOM.get(name), name);
    }
}
