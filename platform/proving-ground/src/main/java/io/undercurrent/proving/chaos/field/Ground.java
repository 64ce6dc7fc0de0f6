package io.undercurrent.proving.chaos.field;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Where one field keeps its data and its logs, and what it is built from.
record Ground(Path home) {
    // a build stands in the module, the script in the checkout
    static final Path ROOT = Path.of(Files.exists(Path.of("platform")) ? "." : "../..")
            .toAbsolutePath()
            .normalize();
    private static final Path STACK = ROOT.resolve("platform/local-stack/target");

    Ground {
        home = home.toAbsolutePath();
    }

    /// Nothing of an earlier run is left.
    Ground cleared() {
        SmallDisk.unmountAllUnder(home);
        if (Files.exists(home)) {
            try (var files = Files.walk(home)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    Path data(String part) {
        return created(home.resolve("data")).resolve(part);
    }

    Path log(String part) {
        return created(home.resolve("logs")).resolve(part + ".log");
    }

    /// What local-stack does for us, in a process of its own.
    String stack(String... words) {
        var command = new ArrayList<>(List.of(Child.java(), "-XX:TieredStopAtLevel=1", "-cp", classPath()));
        command.add("io.undercurrent.stack.Main");
        command.addAll(List.of(words));
        return Child.run(command, Map.of("UNDERCURRENT_HOME", home.toString())).strip();
    }

    static String classPath() {
        return STACK.resolve("local-stack.jar") + File.pathSeparator + STACK.resolve("lib") + "/*";
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
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
