package io.undercurrent.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// What a running stack has written down for those who come later: its process, its port offset, its addresses.
record RunState(Home home) {
    private static final String PROCESS = "pid";
    private static final String OFFSET = "port-offset";
    private static final String SERVICES = "with-services";
    private static final String ADDRESSES = "addresses.env";

    void begun(int offset, boolean withServices) {
        write(SERVICES, Boolean.toString(withServices));
        write(PROCESS, Long.toString(ProcessHandle.current().pid()));
        write(OFFSET, Integer.toString(offset));
    }

    void ready(Addresses addresses) {
        write(ADDRESSES, addresses.forScripts());
    }

    void ended() {
        for (var file : new String[] {ADDRESSES, OFFSET, SERVICES, PROCESS}) {
            delete(home.run(file));
        }
    }

    boolean isReady() {
        return Files.exists(home.run(ADDRESSES));
    }

    Optional<ProcessHandle> process() {
        return read(PROCESS).map(Long::parseLong).flatMap(ProcessHandle::of);
    }

    boolean withServices() {
        return read(SERVICES).map(Boolean::parseBoolean).orElse(true);
    }

    Ports ports() {
        return Ports.shiftedBy(read(OFFSET).map(Integer::parseInt).orElse(0));
    }

    private Optional<String> read(String file) {
        try {
            return Files.exists(home.run(file))
                    ? Optional.of(Files.readString(home.run(file)).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String file, String text) {
        try {
            var written = Files.writeString(home.run(file + ".new"), text);
            Files.move(written, home.run(file), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
