package io.undercurrent.proving.chaos.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallDiskTest {
    private static final byte[] MUCH = new byte[100_000];

    @TempDir
    private Path home;

    @AfterEach
    void unmount() {
        SmallDisk.unmountAllUnder(home);
    }

    @Test
    void a_full_disk_takes_nothing_more_until_there_is_space_again() throws IOException {
        var disk = SmallDisk.at(home.resolve("data"));
        assumeTrue(disk.isPresent(), "no disk may be mounted here");
        write("before");

        disk.get().fill();

        assertThatThrownBy(() -> write("meanwhile"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left");
        disk.get().relieve();
        write("afterwards");
        assertThat(home.resolve("data/before")).hasSize(MUCH.length);
    }

    @Test
    void what_was_mounted_is_found_and_gone() throws IOException {
        assumeTrue(SmallDisk.at(home.resolve("data")).isPresent(), "no disk may be mounted here");
        write("before");

        SmallDisk.unmountAllUnder(home);

        assertThat(home.resolve("data")).isEmptyDirectory();
    }

    private void write(String name) throws IOException {
        Files.write(home.resolve("data").resolve(name), MUCH);
    }
}
