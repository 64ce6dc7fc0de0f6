package io.undercurrent.proving.chaos.mutant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undercurrent.proving.chaos.field.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On the services as they were packaged.
class BrokenAppIT {
    private static final Path PACKAGED = Kind.SIGNALS.packaged();

    @TempDir
    private Path folder;

    @Test
    void a_defect_that_fits_nowhere_is_no_mutant() {
        var app = new BrokenApp(PACKAGED, folder.resolve("broken"));
        var defect = new OtherWords("words that nobody ever wrote", "");

        assertThatThrownBy(() -> app.spoiledBy(List.of(defect)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fits nowhere");
    }

    @Test
    void what_is_shipped_stays_as_it_is() throws IOException {
        var before = kitOf(PACKAGED);
        var defect = new OtherWords("pg_try_advisory_lock", "pg_sleep");

        var broken = new BrokenApp(PACKAGED, folder.resolve("broken")).spoiledBy(List.of(defect));

        assertThat(kitOf(PACKAGED)).isEqualTo(before);
        assertThat(kitOf(broken)).isNotEqualTo(before);
    }

    private static byte[] kitOf(Path app) throws IOException {
        try (var jars = Files.list(app.resolve("lib/main"))) {
            return Files.readAllBytes(jars.filter(jar -> jar.toString().contains("io.undercurrent.service-kit"))
                    .findFirst()
                    .orElseThrow());
        }
    }
}
