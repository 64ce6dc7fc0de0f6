package io.undercurrent.signals.replay.postgres;

import io.undercurrent.signals.evidence.domain.Comparison;
import io.undercurrent.signals.evidence.domain.Progress;
import io.undercurrent.signals.replay.Replays;
import io.undercurrent.signals.replay.domain.Order;
import io.undercurrent.signals.replay.domain.Replay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresReplays implements Replays {

    private static final String START = """
        insert into replay (id, state, forced, requested, requested_by, incomplete)
        values (:id, 'running', :forced, :requested, :by, :incomplete)
        on conflict do nothing
        """;

    private static final String SELECT = """
        select id, state, forced, requested, requested_by, incomplete, ended, failure, progress::text as progress,
               comparison::text as comparison
        from replay
        """;

    private static final String NEWEST = SELECT + """
        where cast(:behind as uuid) is null
           or (requested, id) < (select requested, id from replay where id = :behind)
        order by requested desc, id desc
        limit :most
        """;

    // a process that stands still must not keep the others from going on
    private static final String TAKE_TURN = """
        select set_config('idle_in_transaction_session_timeout', '20s', true) is not null
           and pg_try_advisory_xact_lock(hashtext('undercurrent.signals.replay'))
        """;

    private static final String NOTE = """
        update replay set state = :state, progress = cast(:progress as jsonb) where id = :id and ended is null
        """;

    private static final String END = """
        update replay set state = :state, ended = :ended, failure = :failure, progress = cast(:progress as jsonb),
            comparison = cast(:comparison as jsonb)
        where id = :id and ended is null
        """;

    private final Jdbi jdbi;

    PostgresReplays(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean start(Order order) {
        return jdbi.withHandle(handle -> handle.createUpdate(START)
                        .bind("id", order.id())
                        .bind("forced", order.forced())
                        .bind("requested", order.requested().atOffset(ZoneOffset.UTC))
                        .bind("by", order.requestedBy())
                        .bind("incomplete", order.incomplete().toArray(String[]::new))
                        .execute()
                == 1);
    }

    @Override
    public Optional<Replay> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where id = :id")
                .bind("id", id)
                .map((row, _) -> ReplayRow.replay(row))
                .findOne());
    }

    @Override
    public List<Replay> newest(int most, Optional<UUID> behind) {
        return jdbi.withHandle(handle -> handle.createQuery(NEWEST)
                .bind("most", most)
                .bind("behind", behind.orElse(null))
                .map((row, _) -> ReplayRow.replay(row))
                .list());
    }

    @Override
    public Optional<Order> underWay() {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where ended is null")
                .map((row, _) -> ReplayRow.replay(row).order())
                .findOne());
    }

    @Override
    public boolean takeTurn() {
        return jdbi.withHandle(
                handle -> handle.createQuery(TAKE_TURN).mapTo(Boolean.class).one());
    }

    @Override
    public boolean note(UUID id, boolean caughtUp, List<Progress> progress) {
        return jdbi.withHandle(handle -> handle.createUpdate(NOTE)
                        .bind("id", id)
                        .bind("state", caughtUp ? "caught-up" : "running")
                        .bind("progress", ReplayRow.json(progress))
                        .execute()
                == 1);
    }

    @Override
    public boolean end(Replay ended) {
        return switch (ended) {
            case Replay.Running _, Replay.CaughtUp _ ->
                throw new IllegalArgumentException(
                        "It has not ended: " + ended.order().id());
            case Replay.Switched it -> end(it, "switched", it.comparison(), it.ended(), null);
            case Replay.Failed it -> end(it, "failed", it.comparison(), it.ended(), it.why());
            case Replay.Cancelled it -> end(it, "cancelled", List.of(), it.ended(), null);
        };
    }

    private boolean end(
            Replay replay, String state, List<Comparison> comparison, Instant ended, @Nullable String failure) {
        return jdbi.withHandle(handle -> handle.createUpdate(END)
                        .bind("id", replay.order().id())
                        .bind("state", state)
                        .bind("ended", ended.atOffset(ZoneOffset.UTC))
                        .bind("failure", failure)
                        .bind("progress", ReplayRow.json(replay.progress()))
                        .bind("comparison", ReplayRow.json(comparison))
                        .execute()
                == 1);
    }
}
