package io.undercurrent.signals.detection.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.undercurrent.signals.detection.Calibration;
import io.undercurrent.signals.detection.Calibration.Completed;
import io.undercurrent.signals.detection.Calibration.Failed;
import io.undercurrent.signals.detection.Calibration.Running;
import io.undercurrent.signals.detection.Calibrations;
import io.undercurrent.signals.detection.domain.FalseAlarms;
import io.undercurrent.signals.detection.domain.FalseAlarms.Count;
import io.undercurrent.signals.detection.domain.SignalKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.threeten.extra.YearWeek;

@ApplicationScoped
class PostgresCalibrations implements Calibrations {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<SignalKind, Count>> COUNTS = new TypeReference<>() {};

    private static final String PROCEED = """
            insert into calibration (id, through, rules, status, requested, done, reshufflings, counts)
            values (:id, :through, :rules, 'running', :requested, :done, :of, cast(:counts as jsonb))
            on conflict (id) do update set done = excluded.done, counts = excluded.counts
            """;

    private static final String COMPLETE = """
            update calibration set status = 'completed', done = :of, counts = cast(:counts as jsonb) where id = :id
            """;

    private static final String FAIL = "update calibration set status = 'failed', failure = :why where id = :id";

    private static final String SELECT = """
            select id, through, rules, status, requested, done, reshufflings, counts::text as counts, failure
            from calibration
            """;

    private static final String NEXT =
            SELECT + "where status = 'running' order by requested, id limit 1 for update skip locked";

    private final Jdbi jdbi;

    PostgresCalibrations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void save(Calibration calibration) {
        switch (calibration) {
            case Running running -> proceed(running);
            case Completed completed ->
                jdbi.useHandle(handle -> handle.createUpdate(COMPLETE)
                        .bind("id", completed.id())
                        .bind("of", completed.of())
                        .bind("counts", json(completed.alarms()))
                        .execute());
            case Failed failed ->
                jdbi.useHandle(handle -> handle.createUpdate(FAIL)
                        .bind("id", failed.id())
                        .bind("why", failed.why())
                        .execute());
        }
    }

    private void proceed(Running running) {
        jdbi.useHandle(handle -> handle.createUpdate(PROCEED)
                .bind("id", running.id())
                .bind("through", running.through())
                .bind("rules", running.rules())
                .bind("requested", running.requested().atOffset(ZoneOffset.UTC))
                .bind("done", running.done())
                .bind("of", running.of())
                .bind("counts", json(running.soFar()))
                .execute());
    }

    @Override
    public Optional<Calibration> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where id = :id")
                .bind("id", id)
                .map((row, _) -> calibration(row))
                .findOne());
    }

    @Override
    public Optional<Running> next() {
        return jdbi.withHandle(
                handle -> handle.createQuery(NEXT).map((row, _) -> running(row)).findOne());
    }

    private static Calibration calibration(ResultSet row) throws SQLException {
        return switch (row.getString("status")) {
            case "completed" ->
                new Completed(id(row), through(row), row.getString("rules"), row.getInt("reshufflings"), counts(row));
            case "failed" -> new Failed(id(row), through(row), row.getString("rules"), row.getString("failure"));
            default -> running(row);
        };
    }

    private static Running running(ResultSet row) throws SQLException {
        return new Running(
                id(row),
                through(row),
                row.getString("rules"),
                row.getObject("requested", OffsetDateTime.class).toInstant(),
                row.getInt("done"),
                row.getInt("reshufflings"),
                counts(row));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static YearWeek through(ResultSet row) throws SQLException {
        return YearWeek.parse(row.getString("through"));
    }

    private static FalseAlarms counts(ResultSet row) throws SQLException {
        try {
            return new FalseAlarms(JSON.readValue(row.getString("counts"), COUNTS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored counts cannot be read", e);
        }
    }

    private static String json(FalseAlarms alarms) {
        try {
            return JSON.writeValueAsString(alarms.counts());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
