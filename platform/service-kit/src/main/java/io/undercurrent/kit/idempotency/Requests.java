package io.undercurrent.kit.idempotency;

import io.quarkus.scheduler.Scheduled;
import io.undercurrent.kit.json.PlainJson;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Remembers requests by key; each call is a transaction of its own.
@Singleton
class Requests {

    private static final String CLAIM = """
            insert into idempotency_key (client, path, key, body_hash) values (:client, :path, :key, :hash)
            on conflict on constraint idempotency_key_pk do update set started = now(), body_hash = excluded.body_hash
                where idempotency_key.status is null and idempotency_key.started < now() - :lostAfter::interval
            """;
    private static final String READ = """
            select body_hash, status, headers::text, body from idempotency_key
            where client = :client and path = :path and key = :key
            """;
    private static final String ANSWER = """
            update idempotency_key set status = :status, headers = :headers::jsonb, body = :body
            where client = :client and path = :path and key = :key
            """;
    private static final String FORGET =
            "delete from idempotency_key where client = :client and path = :path and key = :key";
    private static final String PRUNE = "delete from idempotency_key where started < now() - :kept::interval";

    private final Jdbi jdbi;
    private final IdempotencyLimits limits;

    Requests(Jdbi jdbi, IdempotencyLimits limits) {
        this.jdbi = jdbi;
        this.limits = limits;
    }

    Claim claim(RequestKey key, byte[] hash) {
        return jdbi.withHandle(handle -> {
            int claimed = handle.createUpdate(CLAIM)
                    .bindMethods(key)
                    .bind("hash", hash)
                    .bind("lostAfter", limits.lostAfter().toString())
                    .execute();
            return claimed == 1 ? new Claim.Ours() : known(handle, key, hash);
        });
    }

    void answer(RequestKey key, Answer answer) {
        jdbi.useHandle(handle -> handle.createUpdate(ANSWER)
                .bindMethods(key)
                .bind("status", answer.status())
                .bind("headers", PlainJson.write(answer.headers()))
                .bind("body", answer.body())
                .execute());
    }

    void forget(RequestKey key) {
        jdbi.useHandle(handle -> handle.createUpdate(FORGET).bindMethods(key).execute());
    }

    @Scheduled(every = "1h", delayed = "5m")
    void prune() {
        jdbi.useHandle(handle -> handle.createUpdate(PRUNE)
                .bind("kept", limits.kept().toString())
                .execute());
    }

    // forgotten between the two statements: its sender may try again at once
    private static Claim known(Handle handle, RequestKey key, byte[] hash) {
        return handle.createQuery(READ)
                .bindMethods(key)
                .map((row, _) -> known(row, hash))
                .findOne()
                .orElseGet(Claim.InHand::new);
    }

    private static Claim known(ResultSet row, byte[] hash) throws SQLException {
        if (!Arrays.equals(row.getBytes("body_hash"), hash)) {
            return new Claim.SomethingElse();
        }
        int status = row.getInt("status");
        return row.wasNull()
                ? new Claim.InHand()
                : new Claim.Answered(
                        new Answer(status, PlainJson.read(row.getString("headers")), row.getBytes("body")));
    }
}
