package io.undercurrent.stack.testing;

import java.util.Optional;
import java.util.stream.Stream;

/// The build these tests are part of: the eldest Java process above this one, or this one.
final class Build {
    private Build() {}

    static long processId() {
        return Stream.iterate(
                        Optional.of(ProcessHandle.current()),
                        Optional::isPresent,
                        process -> process.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(Build::isJava)
                .reduce((_, elder) -> elder)
                .orElse(ProcessHandle.current())
                .pid();
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info().command().filter(name -> name.endsWith("java")).isPresent();
    }
}
