package io.undercurrent.proving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProvingGroundTest {
    private final StringWriter out = new StringWriter();

    @Test
    void help_names_every_command() {
        run("--help");

        assertThat(out.toString()).contains("demo", "replay", "bench", "prove");
    }

    @Test
    void a_file_that_is_not_there_is_no_stack_trace() {
        assertThat(run("replay", "viva", "no-such-file.csv")).isEqualTo(2);
    }

    @Test
    void a_week_that_does_not_exist_is_refused() {
        assertThat(run("demo", "--last-week", "2026-W54")).isEqualTo(2);
        assertThat(out.toString()).contains("2026-W54").doesNotContain("\tat ");
    }

    private int run(String... arguments) {
        var writer = new PrintWriter(out, true);
        return ProvingGround.commandLine().setOut(writer).setErr(writer).execute(arguments);
    }
}
