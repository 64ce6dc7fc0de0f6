package io.undercurrent.stack.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The one stack all tests of a checkout share. Whoever needs it first starts it.
final class StackProcess {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path jar;
    private final Path home;

    StackProcess(Path root) {
        jar = root.resolve("platform/local-stack/target/local-stack.jar");
        home = root.resolve("target/test-stack").resolve(version(jar));
    }

    Map<String, String> room(String module) {
        try (var _ = onlyOneAtATime()) {
            return asked(module).orElseGet(() -> started(module));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // a stack that was built anew must not be mixed up with one that still runs
    private static String version(Path jar) {
        try {
            return Long.toHexString(Files.getLastModifiedTime(jar).toMillis());
        } catch (IOException e) {
            throw new IllegalStateException("Build the stack first: ./mvnw -pl platform/local-stack -am install", e);
        }
    }

    private FileChannel onlyOneAtATime() throws IOException {
        Files.createDirectories(home.getParent());
        var lock = FileChannel.open(home.resolveSibling("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock.lock();
        return lock;
    }

    private Optional<Map<String, String>> asked(String module) {
        var address = home.resolve("run/address");
        if (Files.notExists(address)) {
            return Optional.empty();
        }
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(Files.readString(address) + module))
                    .timeout(Duration.ofMinutes(1))
                    .POST(BodyPublishers.ofString(Long.toString(Build.processId())))
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200 ? Optional.of(settings(answer.body())) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> started(String module) {
        var process = launch();
        var deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline) && process.isAlive()) {
            var room = asked(module);
            if (room.isPresent()) {
                return room.get();
            }
            pause();
        }
        throw new IllegalStateException("The test stack did not start; see " + log());
    }

    private Process launch() {
        try {
            Files.createDirectories(home);
            Files.deleteIfExists(home.resolve("run/address"));
            // a copy, because the next build may write the jar anew while this one runs
            var copy = Files.copy(jar, home.resolve("local-stack.jar"), StandardCopyOption.REPLACE_EXISTING);
            var classPath = copy + File.pathSeparator + jar.resolveSibling("lib") + "/*";
            var builder = new ProcessBuilder(command(classPath)).redirectErrorStream(true);
            builder.environment().put("UNDERCURRENT_HOME", home.toString());
            return builder.redirectOutput(log().toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(String classPath) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var main = "io.undercurrent.stack.Main";
        var build = Long.toString(Build.processId());
        var deafToTheKeyboard = "trap '' INT HUP; exec $(command -v setsid) \"$@\" </dev/null";
        return List.of(
                "sh", "-c", deafToTheKeyboard, "sh", java, "-Xmx128m", "-cp", classPath, main, "for-tests", build);
    }

    private Path log() {
        return home.resolveSibling(home.getFileName() + ".log");
    }

    private static Map<String, String> settings(String text) {
        return text.lines().map(line -> line.split("=", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(200));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
