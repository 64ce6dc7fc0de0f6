package io.undercurrent.proving.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of this repository.
record Checkout(Path root) {
    static Checkout here() {
        var root = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(directory -> Files.exists(directory.resolve(".mvn")))
                .findFirst();
        return new Checkout(root.orElseThrow());
    }

    boolean has(String file) {
        return Files.exists(root.resolve(file));
    }

    String text(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Everything in the file that looks like this; at least one thing must.
    List<MatchResult> found(String file, String pattern) {
        var found = Pattern.compile(pattern).matcher(text(file)).results().toList();
        if (found.isEmpty()) {
            throw new IllegalStateException(file + " has nothing like " + pattern + " any more; teach this test anew");
        }
        return found;
    }
}
