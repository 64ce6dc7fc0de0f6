package io.undercurrent.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackLifeIT {
    @TempDir
    Path directory;

    private StackCommand stack = new StackCommand(Path.of(""), 0);

    @BeforeEach
    void choosePorts() {
        stack = StackCommand.in(directory);
    }

    @AfterEach
    void stop() throws Exception {
        stack.say("down");
    }

    @Test
    void what_was_stored_outlives_a_killed_stack_and_what_that_left_behind_is_stopped() throws Exception {
        stack.up();
        execute("create table kept as select 42 as answer");
        var left = stack.processes();
        kill(stack.state().process().orElseThrow());

        var again = stack.up();

        assertThat(again.text()).contains("was killed. Stopping what it left behind.");
        assertThat(again.status()).isZero();
        assertThat(left).noneMatch(ProcessHandle::isAlive);
        assertThat(answer()).isEqualTo(42);
    }

    @Test
    void a_taken_port_is_named_in_one_line_with_the_way_out() throws Exception {
        var port = stack.ports().number(Port.SIGN_IN);
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {

            var said = stack.up();

            assertThat(said.status()).isOne();
            assertThat(said.text().lines())
                    .first()
                    .asString()
                    .contains("Port " + port)
                    .contains("UNDERCURRENT_PORT_OFFSET=");
        }
    }

    @Test
    void status_and_down_say_that_nothing_runs() throws Exception {
        assertThat(stack.say("status").text()).contains("is not running");
        assertThat(stack.say("down").text()).contains("is not running");
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        assertThat(Child.endedWithin(process, Duration.ofSeconds(10))).isTrue();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(stack.databases().jdbcUrl("people"), "people", "people");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int answer() throws SQLException {
        try (var connection = DriverManager.getConnection(stack.databases().jdbcUrl("people"), "people", "people");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select answer from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
