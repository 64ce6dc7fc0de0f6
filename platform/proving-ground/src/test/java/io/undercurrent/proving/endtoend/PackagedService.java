package io.undercurrent.proving.endtoend;

import io.undercurrent.proving.calls.Pause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A service as it is shipped, in a process of its own.
final class PackagedService implements AutoCloseable {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final String name;
    private final int port = freePort();
    private final int managementPort = freePort();
    private final Process process;

    PackagedService(String name, Map<String, String> settings) {
        this.name = name;
        var jar = ROOT.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
        if (Files.notExists(jar)) {
            throw new IllegalStateException(
                    "Package " + name + " first: ./mvnw -pl " + name + " -am package (no " + jar + ")");
        }
        this.process = start(jar, settings);
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    void awaitReady() {
        var ready = URI.create("http://localhost:" + managementPort + "/q/health/ready");
        Pause.until(name + " is ready (see " + log() + ")", LIMIT, Duration.ofMillis(200), () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException(name + " ended while starting; see " + log());
            }
            return answersWell(ready);
        });
    }

    /// Waits until it ends by itself.
    int exitStatus() {
        return process.onExit()
                .orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS)
                .join()
                .exitValue();
    }

    /// Ends at once, in the middle of whatever it does, as with `kill -9`.
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private Process start(Path jar, Map<String, String> settings) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(java, "-Xmx512m", "-jar", jar.toString())).redirectErrorStream(true);
        builder.environment().putAll(environment(settings));
        try {
            Files.createDirectories(log().getParent());
            return builder.redirectOutput(log().toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> environment(Map<String, String> settings) {
        var environment = new HashMap<String, String>();
        settings.forEach(
                (key, value) -> environment.put(key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"), value));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        return environment;
    }

    Path log() {
        return Path.of("target", "end-to-end", name + "-" + port + ".log").toAbsolutePath();
    }

    private static boolean answersWell(URI address) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
