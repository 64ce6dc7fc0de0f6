package io.undercurrent.proving.endtoend;

import io.undercurrent.stack.testing.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/// A client that sends whatever it likes.
final class Stranger {
    // Quarkus closes the connection with a 413, and says so in a header that HTTP/2 does not know
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    HttpResponse<String> get(URI address) {
        return send(to(address, "people-analyst").GET());
    }

    HttpResponse<String> post(URI address, String type, String body) {
        return post(address, type, UUID.randomUUID().toString(), body);
    }

    HttpResponse<String> post(URI address, String type, String key, String body) {
        return send(to(address, "integration")
                .header("Content-Type", type)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    /// Announces the length first, as a polite client does with a large body.
    HttpResponse<String> announce(URI address, String type, BodyPublisher body) {
        return send(to(address, "integration")
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .expectContinue(true)
                .POST(body));
    }

    /// @param type of the body; without one there is no body
    HttpResponse<String> ask(String role, String method, URI address, String type, String body) {
        var request =
                to(address, role).header("Idempotency-Key", UUID.randomUUID().toString());
        return type.isEmpty()
                ? send(request.method(method, BodyPublishers.noBody()))
                : send(request.header("Content-Type", type).method(method, BodyPublishers.ofString(body)));
    }

    /// With something that is no token of anybody.
    HttpResponse<String> show(String badge, String method, URI address) {
        return send(HttpRequest.newBuilder(address)
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", badge)
                .method(method, BodyPublishers.noBody()));
    }

    private static HttpRequest.Builder to(URI address, String role) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + TestTokens.token(role));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
