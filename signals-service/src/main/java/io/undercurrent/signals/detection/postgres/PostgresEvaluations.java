package io.undercurrent.signals.detection.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.undercurrent.signals.detection.Evaluation;
import io.undercurrent.signals.detection.Evaluation.Completed;
import io.undercurrent.signals.detection.Evaluation.Failed;
import io.undercurrent.signals.detection.Evaluation.Running;
import io.undercurrent.signals.detection.Evaluations;
import io.undercurrent.signals.detection.TopicEnds;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.threeten.extra.YearWeek;

@ApplicationScoped
class PostgresEvaluations implements Evaluations {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TypeReference<Map<String, Long>> OFFSETS = new TypeReference<>() {};

    private static final String RUN = """
            insert into evaluation (id, through, status, awaits, requested, progress)
            values (:id, :through, 'running', cast(:awaits as jsonb), :requested, :progress)
            on conflict (id) do update set progress = excluded.progress
            """;

    private static final String COMPLETE =
            "update evaluation set status = 'completed', rounds = :rounds, progress = 1 where id = :id";

    private static final String FAIL = "update evaluation set status = 'failed', failure = :why where id = :id";

    private static final String SELECT =
            "select id, through, status, awaits::text as awaits, requested, progress, rounds, failure from evaluation ";

    private final Jdbi jdbi;

    PostgresEvaluations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void save(Evaluation evaluation) {
        switch (evaluation) {
            case Running running -> run(running);
            case Completed completed ->
                jdbi.useHandle(handle -> handle.createUpdate(COMPLETE)
                        .bind("id", completed.id())
                        .bind("rounds", completed.rounds())
                        .execute());
            case Failed failed ->
                jdbi.useHandle(handle -> handle.createUpdate(FAIL)
                        .bind("id", failed.id())
                        .bind("why", failed.why())
                        .execute());
        }
    }

    private void run(Running running) {
        jdbi.useHandle(handle -> handle.createUpdate(RUN)
                .bind("id", running.id())
                .bind("through", running.through().map(YearWeek::toString).orElse(null))
                .bind("awaits", json(running.awaits()))
                .bind("requested", running.requested().atOffset(ZoneOffset.UTC))
                .bind("progress", running.progress())
                .execute());
    }

    @Override
    public Optional<Evaluation> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where id = :id")
                .bind("id", id)
                .map((row, _) -> evaluation(row))
                .findOne());
    }

    @Override
    public List<Running> running() {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where status = 'running' order by requested, id")
                .map((row, _) -> running(row))
                .list());
    }

    private static Evaluation evaluation(ResultSet row) throws SQLException {
        var through = through(row);
        return switch (row.getString("status")) {
            case "completed" -> new Completed(id(row), through, row.getInt("rounds"));
            case "failed" -> new Failed(id(row), through, row.getString("failure"));
            default -> running(row);
        };
    }

    private static Running running(ResultSet row) throws SQLException {
        return new Running(
                id(row),
                through(row),
                new TopicEnds(offsets(row.getString("awaits"))),
                row.getObject("requested", OffsetDateTime.class).toInstant(),
                row.getDouble("progress"));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static Optional<YearWeek> through(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("through")).map(YearWeek::parse);
    }

    private static String json(TopicEnds ends) {
        try {
            return JSON.writeValueAsString(ends.offsets());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Map<String, Long> offsets(String json) {
        try {
            return JSON.readValue(json, OFFSETS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored offsets cannot be read", e);
        }
    }
}
