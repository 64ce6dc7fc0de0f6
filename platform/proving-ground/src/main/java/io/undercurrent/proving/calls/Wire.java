package io.undercurrent.proving.calls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Sends a request and waits for the answer; waits longer when asked to.
final class Wire {
    private static final int PATIENCE = 20;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /// The answer, whatever it says.
    Answer sendOnce(HttpRequest request) {
        try {
            return answer(http.send(request, BodyHandlers.ofString()));
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw new NotRunning(request.uri(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("No answer from " + request.uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /// The answer, when it is a good one; otherwise `Refused`.
    Answer send(HttpRequest request) {
        var answer = sendOnce(request);
        for (var tries = 0; answer.asksToWait() && tries < PATIENCE; tries++) {
            Pause.of(Duration.ofSeconds(answer.retryAfterSeconds().orElse(1L)));
            answer = sendOnce(request);
        }
        if (!answer.isSuccess()) {
            throw new Refused(request.method(), request.uri(), answer);
        }
        return answer;
    }

    private static Answer answer(HttpResponse<String> response) {
        var headers = response.headers();
        var wait = headers.firstValue("Retry-After").map(Long::valueOf);
        return new Answer(response.statusCode(), response.body(), headers.firstValue("Location"), wait);
    }
}
