package io.undercurrent.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Where one stack keeps its data, its logs and what it knows about itself.
record Home(Path directory) {
    Home {
        directory = directory.toAbsolutePath().normalize();
    }

    static Home ofEnvironment() {
        var named = System.getenv("UNDERCURRENT_HOME");
        return new Home(Path.of(named == null || named.isBlank() ? ".undercurrent" : named));
    }

    Path data(String part) {
        return created(directory.resolve("data")).resolve(part);
    }

    Path log(String part) {
        return created(directory.resolve("logs")).resolve(part + ".log");
    }

    Path run(String file) {
        return created(directory.resolve("run")).resolve(file);
    }

    void delete() {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path created(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
