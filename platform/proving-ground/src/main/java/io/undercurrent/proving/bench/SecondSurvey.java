package io.undercurrent.proving.bench;

import io.undercurrent.proving.calls.Pause;
import io.undercurrent.proving.calls.Stack;
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
import java.util.List;
import java.util.Map;

/// A second survey-service on the stack's databases, which gives each answer a commit of its own.
final class SecondSurvey implements AutoCloseable {
    private static final Path JAR = Path.of("survey-service/target/quarkus-app/quarkus-run.jar");
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Process process;
    private final int port;
    private final int managementPort;

    private SecondSurvey(Process process, int port, int managementPort) {
        this.process = process;
        this.port = port;
        this.managementPort = managementPort;
    }

    static SecondSurvey start(Stack stack, Baseline baseline, Map<String, String> environment) {
        if (Files.notExists(JAR)) {
            throw new IllegalStateException("Package survey-service first, and run from the checkout: no " + JAR);
        }
        var port = freePort();
        var managementPort = freePort();
        try {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var log = Files.createTempFile("undercurrent-second-survey", ".log");
            var builder = new ProcessBuilder(List.of(java, "-Xmx384m", "-XX:+UseSerialGC", "-jar", JAR.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(settings(stack, baseline, environment, port, managementPort));
            var second = new SecondSurvey(builder.start(), port, managementPort);
            Pause.until("a second survey-service is ready, see " + log, LIMIT, Duration.ofMillis(200), second::isReady);
            return second;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    private static Map<String, String> settings(
            Stack stack, Baseline baseline, Map<String, String> environment, int port, int managementPort) {
        var offset = Integer.parseInt(environment.getOrDefault("UNDERCURRENT_PORT_OFFSET", "0"));
        return Map.ofEntries(
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", baseline.server() + "/people"),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", "people"),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", "people"),
                Map.entry("QUARKUS_DATASOURCE_ANSWERS_JDBC_URL", baseline.server() + "/answers"),
                Map.entry("QUARKUS_DATASOURCE_ANSWERS_USERNAME", "answers"),
                Map.entry("QUARKUS_DATASOURCE_ANSWERS_PASSWORD", "answers"),
                Map.entry("QUARKUS_DATASOURCE_ANSWERS_JDBC_MAX_SIZE", "32"),
                Map.entry(
                        "KAFKA_BOOTSTRAP_SERVERS",
                        environment.getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + (59092 + offset))),
                Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", stack.addresses().signIn() + "/undercurrent"),
                Map.entry("UNDERCURRENT_BALLOTS_KEY_ENCRYPTION_KEY", "bG9jYWwtb25seS1sb2NhbC1vbmx5LWxvY2FsLW9ubHk="),
                Map.entry("UNDERCURRENT_ANSWERS_BATCH", "1"),
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                Map.entry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort)));
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The second survey-service ended while starting");
        }
        var ready = URI.create("http://localhost:%d/q/health/ready".formatted(managementPort));
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(ready).build(), BodyHandlers.discarding());
            return answer.statusCode() == 200;
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

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
