package io.undercurrent.kit.idempotency;

import io.quarkus.scheduler.Scheduled;
import io.undercurrent.kit.json.PlainJson;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/// Remembers requests by key.
@Singleton
class Requests {

    private static final String HOLD =
            "select pg_try_advisory_xact_lock(hashtextextended(:client || chr(1) || :path || chr(1) || :key, 0))";
    private static final String FIND = """
            select body_hash, status, headers::text, body from idempotency_key
            where client = :client and path = :path and key = :key
            """;
    private static final String KEEP = """
            insert into idempotency_key (client, path, key, body_hash, status, headers, body)
            values (:client, :path, :key, :hash, :status, :headers::jsonb, :body)
            on conflict do nothing
            """;
    private static final String PRUNE = "delete from idempotency_key where started < now() - :kept::interval";

    private final Jdbi jdbi;
    private final IdempotencyLimits limits;

    Requests(Jdbi jdbi, IdempotencyLimits limits) {
        this.jdbi = jdbi;
        this.limits = limits;
    }

    /// What was said with the key, and what was answered.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Known(byte[] hash, Answer answer) {}

    /// Whether the request is nobody else's until the transaction ends; a process that dies lets go of it.
    boolean hold(RequestKey key) {
        return jdbi.withHandle(handle ->
                handle.createQuery(HOLD).bindMethods(key).mapTo(Boolean.class).one());
    }

    Optional<Known> find(RequestKey key) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bindMethods(key)
                .map((row, _) -> new Known(
                        row.getBytes("body_hash"),
                        new Answer(
                                row.getInt("status"), PlainJson.read(row.getString("headers")), row.getBytes("body"))))
                .findOne());
    }

    /// The first answer stays.
    void keep(KeyedRequest.Named request, Answer answer) {
        jdbi.useHandle(handle -> handle.createUpdate(KEEP)
                .bindMethods(request.key())
                .bind("hash", request.hash())
                .bind("status", answer.status())
                .bind("headers", PlainJson.write(answer.headers()))
                .bind("body", answer.body())
                .execute());
    }

    @Scheduled(every = "1h", delayed = "5m")
    void prune() {
        jdbi.useHandle(handle -> handle.createUpdate(PRUNE)
                .bind("kept", limits.kept().toString())
                .execute());
    }
}
