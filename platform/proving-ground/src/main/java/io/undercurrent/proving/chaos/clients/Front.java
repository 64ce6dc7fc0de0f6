package io.undercurrent.proving.chaos.clients;

import io.undercurrent.proving.calls.Pause;
import io.undercurrent.proving.chaos.field.Field;
import io.undercurrent.proving.chaos.field.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;

/// Where clients turn to: any replica that says it is ready. They come again until somebody acknowledges.
public final class Front {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Field field;
    private final Availability availability;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Tokens tokens;
    private final Map<Kind, ReentrantReadWriteLock> gates = new ConcurrentHashMap<>();

    public Front(Field field, Availability availability) {
        this.field = field;
        this.availability = availability;
        this.tokens = new Tokens(field.signIn(), http);
    }

    /// The answer that was not a refusal for the time being; empty when that was all they wanted to try.
    Optional<HttpResponse<String>> acknowledged(Post post, int attempts, BooleanSupplier goesOn) {
        for (var attempt = 1; attempt <= attempts && goesOn.getAsBoolean(); attempt++) {
            var answer = admitted(post);
            availability.note(post.service(), answer.isPresent() && answer.get().statusCode() < 500, Instant.now());
            if (answer.isPresent() && !passes(answer.get())) {
                return answer;
            }
            Pause.of(Duration.ofMillis(Math.min(2_000, 100L * attempt)));
        }
        return Optional.empty();
    }

    /// Nobody asks this service any more; returns when nobody is asking it.
    public void hold(Kind service) {
        gate(service).writeLock().lock();
    }

    /// By the same thread that held it.
    public void release(Kind service) {
        gate(service).writeLock().unlock();
    }

    private Optional<HttpResponse<String>> admitted(Post post) {
        gate(post.service()).readLock().lock();
        try {
            return attempt(post);
        } finally {
            gate(post.service()).readLock().unlock();
        }
    }

    private ReentrantReadWriteLock gate(Kind service) {
        return gates.computeIfAbsent(service, _ -> new ReentrantReadWriteLock(true));
    }

    private Optional<HttpResponse<String>> attempt(Post post) {
        try {
            var request = HttpRequest.newBuilder(address(post.service()).resolve(post.path()))
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + tokens.of(post.signedInAs()))
                    .header("Content-Type", post.type())
                    .header("Idempotency-Key", post.id())
                    .POST(BodyPublishers.ofString(post.body()))
                    .build();
            return Optional.of(http.send(request, BodyHandlers.ofString()));
        } catch (IOException | UncheckedIOException _) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Whether it may go otherwise later.
    private static boolean passes(HttpResponse<String> answer) {
        return answer.statusCode() >= 500
                || answer.statusCode() == 429
                || answer.statusCode() == 401
                || (answer.statusCode() == 409 && answer.body().contains("request-in-hand"));
    }

    private URI address(Kind service) {
        var all = field.replicas(service);
        var ready = all.stream().filter(availability::isReady).toList();
        var some = ready.isEmpty() ? all : ready;
        return some.get(ThreadLocalRandom.current().nextInt(some.size())).address();
    }
}
