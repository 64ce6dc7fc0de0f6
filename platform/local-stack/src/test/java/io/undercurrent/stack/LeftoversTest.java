package io.undercurrent.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    Path directory;

    @Test
    void a_process_that_was_started_and_still_runs_is_found() {
        var leftovers = new Leftovers(directory.resolve("processes"));

        leftovers.remember(ProcessHandle.current());

        assertThat(leftovers.alive()).containsExactly(ProcessHandle.current());
    }

    @Test
    void a_stranger_who_got_the_same_process_id_later_is_left_alone() throws IOException {
        var file = directory.resolve("processes");
        Files.writeString(file, ProcessHandle.current().pid() + " 2001-01-01T00:00:00Z\n");

        assertThat(new Leftovers(file).alive()).isEmpty();
    }
}
