package io.undercurrent.proving.chaos.clients;

import io.undercurrent.proving.calls.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Bearer tokens, kept for some minutes.
final class Tokens {
    private static final long KEPT = Duration.ofMinutes(3).toNanos();

    private final URI endpoint;
    private final HttpClient http;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(String token, long since) {}

    private record Issued(String access_token) {}

    Tokens(URI signIn, HttpClient http) {
        this.endpoint = signIn.resolve("/undercurrent/token");
        this.http = http;
    }

    String of(String role) throws IOException, InterruptedException {
        var known = kept.get(role);
        if (known == null || System.nanoTime() - known.since() > KEPT) {
            known = new Kept(fetch(role), System.nanoTime());
            kept.put(role, known);
        }
        return known.token();
    }

    private String fetch(String role) throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=undercurrent-cli&client_secret=local&role=" + role;
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return Json.read(http.send(request, BodyHandlers.ofString()).body(), Issued.class)
                .access_token();
    }
}
