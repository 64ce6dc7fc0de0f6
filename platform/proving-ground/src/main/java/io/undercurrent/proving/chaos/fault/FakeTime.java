package io.undercurrent.proving.chaos.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// libfaketime, which gives a process another clock than its machine has.
record FakeTime(Path library) {
    private static final List<Path> LIBRARIES = List.of(Path.of("/usr/lib"), Path.of("/usr/local/lib"));
    private static final int DEEP = 4;

    static Optional<FakeTime> ofThisMachine() {
        return LIBRARIES.stream()
                .flatMap(folder -> in(folder).stream())
                .findFirst()
                .map(FakeTime::new);
    }

    /// What a process has to find in its environment. Waiting goes by a clock that nobody moves.
    Map<String, String> moved(int hours) {
        return Map.of(
                "LD_PRELOAD",
                library.toString(),
                "FAKETIME",
                "%+dh".formatted(hours),
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1",
                "DONT_FAKE_MONOTONIC",
                "1");
    }

    private static Optional<Path> in(Path folder) {
        if (Files.notExists(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.find(folder, DEEP, (file, _) -> file.endsWith("libfaketimeMT.so.1"))) {
            return files.findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
