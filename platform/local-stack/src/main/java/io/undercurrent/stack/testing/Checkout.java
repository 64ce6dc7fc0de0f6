package io.undercurrent.stack.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Where the sources of Undercurrent lie on this machine.
final class Checkout {
    private Checkout() {}

    static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), place -> place != null, Path::getParent)
                .filter(place -> Files.exists(place.resolve("mvnw")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No checkout of Undercurrent above " + Path.of("").toAbsolutePath()));
    }
}
