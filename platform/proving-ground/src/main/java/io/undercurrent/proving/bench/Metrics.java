package io.undercurrent.proving.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/// What signals-service says about itself.
record Metrics(URI address) {

    /// From SIGNALS_METRICS_URL; else the local management port, moved by the offset.
    static Metrics from(Map<String, String> environment) {
        var offset = Integer.parseInt(environment.getOrDefault("UNDERCURRENT_PORT_OFFSET", "0"));
        var usual = "http://localhost:%d/q/metrics".formatted(9083 + offset);
        return new Metrics(URI.create(environment.getOrDefault("SIGNALS_METRICS_URL", usual)));
    }

    /// Memory the JVM has taken from the system for heap, classes and code, in bytes.
    double memory() {
        return text().lines()
                .filter(line -> line.startsWith("jvm_memory_committed_bytes{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private String text() {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException("No metrics from " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
