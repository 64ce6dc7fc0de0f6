package io.undercurrent.proving.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// The most memory a service took from the system for heap, classes and code while it was watched.
final class PeakMemory implements AutoCloseable {
    /// Not too often: a service that tells all its metrics works for it.
    private static final long LOOK_MILLIS = 2_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicLong peak = new AtomicLong();
    private final HttpRequest question;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledFuture<?> looking;

    /// From SURVEY_METRICS_URL and the like; else the local management port, moved by the offset.
    static URI metrics(Map<String, String> environment, String service, int port) {
        var offset = Integer.parseInt(environment.getOrDefault("UNDERCURRENT_PORT_OFFSET", "0"));
        var usual = "http://localhost:%d/q/metrics".formatted(port + offset);
        return URI.create(environment.getOrDefault(service + "_METRICS_URL", usual));
    }

    PeakMemory(URI metrics) {
        question = HttpRequest.newBuilder(metrics).build();
        looking = watch.scheduleWithFixedDelay(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            var text = http.send(question, BodyHandlers.ofString()).body();
            var committed = text.lines()
                    .filter(line -> line.startsWith("jvm_memory_committed_bytes{"))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
            peak.accumulateAndGet((long) committed, Math::max);
        } catch (IOException _) {
            // the next look will tell
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    double megabytes() {
        return peak.get() / 1e6;
    }

    @Override
    public void close() {
        looking.cancel(true);
        watch.shutdownNow();
        http.shutdownNow();
    }
}
