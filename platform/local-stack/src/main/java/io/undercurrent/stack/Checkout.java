package io.undercurrent.stack;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Where the sources this stack was built from lie.
final class Checkout {
    private Checkout() {}

    static Path root() {
        var here = place();
        return Stream.iterate(here, place -> place != null, Path::getParent)
                .filter(place -> Files.exists(place.resolve("mvnw")))
                .findFirst()
                .orElseThrow(() -> new StackFailure("No checkout of Undercurrent above " + here));
    }

    private static Path place() {
        try {
            var code = Checkout.class.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(code.toURI()).toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
