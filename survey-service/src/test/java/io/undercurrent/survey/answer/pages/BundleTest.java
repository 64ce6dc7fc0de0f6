package io.undercurrent.survey.answer.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {

    private static final Path SHIPPED = Path.of("src/main/resources/META-INF/resources/assets/vendor");
    private static final String BUNDLE = "blindrsa-ts-0.4.4.js";

    @Test
    void the_shipped_library_is_what_the_lock_file_gives(@TempDir Path directory)
            throws IOException, InterruptedException {
        assumeTrue(hasNpm(), "Without npm nobody can look; CI has it");
        var bundling = new ProcessBuilder("src/main/browser/bundle.sh", directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();

        assertThat(bundling.waitFor(3, TimeUnit.MINUTES)).isTrue();

        assumeTrue(
                bundling.exitValue() == 0 || System.getenv("CI") != null,
                () -> "npm could not fetch the library: " + text(directory.resolve("log")));
        assertThat(directory.resolve(BUNDLE)).hasSameBinaryContentAs(SHIPPED.resolve(BUNDLE));
    }

    private static boolean hasNpm() {
        return Pattern.compile(":")
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .map(folder -> Path.of(folder, "npm"))
                .anyMatch(Files::isExecutable);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
