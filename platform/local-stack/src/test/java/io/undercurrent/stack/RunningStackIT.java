package io.undercurrent.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningStackIT {
    @TempDir
    static Path directory;

    private static StackCommand stack;

    @BeforeAll
    static void start() throws Exception {
        stack = StackCommand.in(directory);
        assertThat(stack.up().status()).isZero();
    }

    @AfterAll
    static void stop() throws Exception {
        assertThat(stack.say("down").text()).contains("postgres").contains("stopped");
        assertThat(stack.processes()).isEmpty();
    }

    @Test
    void a_second_up_says_where_the_first_is_found() throws Exception {
        var said = stack.up();

        assertThat(said.status()).isZero();
        assertThat(said.text())
                .contains("Undercurrent is running.")
                .contains("127.0.0.1:" + stack.ports().number(Port.POSTGRES))
                .contains("people-analyst");
    }

    @Test
    void a_killed_broker_is_named_and_started_again() throws Exception {
        var broker = process("kafka.Kafka");

        broker.destroyForcibly();

        await().atMost(Duration.ofMinutes(1)).until(() -> log().contains("kafka            ended unexpectedly"));
        await().atMost(Duration.ofMinutes(2)).until(() -> stack.say("status").status() == 0);
        assertThat(process("kafka.Kafka").pid()).isNotEqualTo(broker.pid());
    }

    @Test
    void a_killed_database_is_named_and_started_again() throws Exception {
        var database = new LocalPostgres(new Home(directory), stack.ports()).process();

        database.destroyForcibly();

        await().atMost(Duration.ofMinutes(1)).until(() -> log().contains("postgres         ended unexpectedly"));
        await().atMost(Duration.ofMinutes(2)).until(() -> stack.say("status").status() == 0);
    }

    @Test
    void a_token_is_for_everybody_who_asks_in_a_known_role() throws IOException, InterruptedException, ParseException {
        var token = stack.say("token", "team-lead", "--team", "t-1", "--team", "t-2")
                .text();

        var claims = SignedJWT.parse(token.strip()).getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("lead");
        assertThat(claims.getStringListClaim("teams")).containsExactly("t-1", "t-2");
        assertThat(claims.getIssuer())
                .isEqualTo("http://localhost:" + stack.ports().number(Port.SIGN_IN) + "/undercurrent");
    }

    @Test
    void a_role_enters_its_own_database_only() throws SQLException {
        var databases = new Databases(stack.ports().number(Port.POSTGRES));

        try (var own = DriverManager.getConnection(databases.jdbcUrl("people"), "people", "people")) {
            assertThat(own.isValid(2)).isTrue();
        }
        assertThatThrownBy(() -> DriverManager.getConnection(databases.jdbcUrl("answers"), "people", "people"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
    }

    private ProcessHandle process(String of) {
        return stack.processes().stream()
                .filter(process -> process.info().commandLine().orElse("").contains(of))
                .findFirst()
                .orElseThrow();
    }

    private String log() throws IOException {
        return Files.readString(directory.resolve("logs/stack.log"));
    }
}
