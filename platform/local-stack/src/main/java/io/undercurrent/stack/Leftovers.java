package io.undercurrent.stack;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Which processes a stack has started. When the stack itself was killed, the next one finds them here.
record Leftovers(Path file) {
    void remember(ProcessHandle process) {
        try {
            Files.writeString(file, process.pid() + " " + startOf(process) + "\n", CREATE, APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ProcessHandle> alive() {
        try {
            return Files.notExists(file)
                    ? List.of()
                    : Files.readAllLines(file).stream()
                            .map(Leftovers::find)
                            .flatMap(Optional::stream)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The last started goes first.
    void stop() {
        alive().reversed().forEach(Child::stop);
        forget();
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // process ids are used again; only the start tells whether it is still the same one
    private static Optional<ProcessHandle> find(String line) {
        var words = line.split(" ", 2);
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> startOf(process).equals(words[1]));
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
