package io.undercurrent.signals;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contracts.TeamUsageReported;
import io.undercurrent.stack.testing.TestStack;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/// The service as it is packaged, as a second replica beside the one of this test: it shares the work, and leaves when
/// it is told to.
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TwoReplicasIT {

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(30);
    private static final String GROUP = "signals-service";
    private static final int TEAMS = 200;

    @Inject
    Jdbi jdbi;

    @Inject
    DataSource source;

    @Test
    void a_replica_that_is_told_to_stop_leaves_within_half_a_minute_and_loses_nothing() throws Exception {
        Asking.forgetEverything(jdbi);
        var replica = start();
        try {
            await().atMost(90, SECONDS).until(() -> members() == 2);
            tell(1);
            tell(2);
            var told = Instant.now();
            replica.destroy();

            assertThat(replica.waitFor(LONGEST_GOODBYE)).isTrue();
            assertThat(Duration.between(told, Instant.now())).isLessThan(LONGEST_GOODBYE);
            tell(3);

            // who does not say goodbye is missed only after 45 seconds
            await().atMost(20, SECONDS).until(() -> members() == 1);
            await().atMost(60, SECONDS).until(() -> facts() == 3 * TEAMS);
        } finally {
            replica.destroyForcibly();
        }
    }

    @Test
    void a_runner_that_stands_still_keeps_the_others_waiting_and_cannot_write_once_it_was_given_up() throws Exception {
        Asking.forgetEverything(jdbi);
        Telling.tell(new Town(31, 3).facts());
        Asking.evaluate("2026-W03");
        try (var still = source.getConnection()) {
            still.setAutoCommit(false);
            execute(still, "select pg_advisory_xact_lock(hashtext('undercurrent.signals.rounds'))");
            execute(still, "update round set notes = '[\"an old round\"]'");
            var asked = Asking.as("admin")
                    .contentType("application/json")
                    .body("{\"through\":\"2026-W03\"}")
                    .post("/v1/evaluations")
                    .then()
                    .extract()
                    .header("Location");
            await().during(2, SECONDS).until(() -> "running".equals(status(asked)));

            giveUp(still);

            await().atMost(60, SECONDS).until(() -> "completed".equals(status(asked)));
            assertThatThrownBy(still::commit).isInstanceOf(SQLException.class);
        }
        assertThat(oldRounds()).isZero();
    }

    private static String status(String evaluation) {
        return Asking.get(evaluation).extract().path("status");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void giveUp(Connection still) throws SQLException {
        var backend = still.unwrap(PGConnection.class).getBackendPID();
        jdbi.useHandle(handle -> handle.execute("select pg_terminate_backend(?)", backend));
    }

    private int oldRounds() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from round where notes::text like '%an old%'")
                        .mapTo(int.class)
                        .one());
    }

    private static Process start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-Xmx256m", "-jar", "target/quarkus-app/quarkus-run.jar");
        var settings = process.environment();
        Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", "quarkus.datasource.jdbc.url",
                        "QUARKUS_DATASOURCE_USERNAME", "quarkus.datasource.username",
                        "QUARKUS_DATASOURCE_PASSWORD", "quarkus.datasource.password",
                        "KAFKA_BOOTSTRAP_SERVERS", "kafka.bootstrap.servers",
                        "QUARKUS_OIDC_AUTH_SERVER_URL", "quarkus.oidc.auth-server-url",
                        "UNDERCURRENT_TOPIC_PREFIX", "undercurrent.topic-prefix")
                .forEach((name, setting) -> settings.put(name, Telling.setting(setting)));
        settings.put("QUARKUS_HTTP_PORT", "0");
        settings.put("QUARKUS_MANAGEMENT_PORT", "0");
        settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        settings.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        settings.put("QUARKUS_OIDC_PAGES_CREDENTIALS_SECRET", "a-secret-of-at-least-thirty-two-characters");
        return process.redirectErrorStream(true)
                .redirectOutput(Path.of("target", "second-replica.log").toFile())
                .start();
    }

    private static int members() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", Telling.setting("kafka.bootstrap.servers")))) {
            return admin.describeConsumerGroups(List.of(GROUP)).all().get().values().stream()
                    .mapToInt(group -> (int) group.members().stream()
                            .filter(member ->
                                    !member.assignment().topicPartitions().isEmpty())
                            .count())
                    .sum();
        }
    }

    private static void tell(int week) {
        Telling.tell(IntStream.range(0, TEAMS)
                .mapToObj(team -> new TeamUsageReported(
                        "replica-" + team, "assistant", Town.FIRST.plusWeeks(week), 16, 0, 12, 11, 8, 40, 1, 1L))
                .toList());
    }

    private int facts() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from team_usage where team like 'replica-%'")
                        .mapTo(int.class)
                        .one());
    }
}
