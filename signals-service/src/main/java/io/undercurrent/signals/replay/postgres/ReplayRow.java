package io.undercurrent.signals.replay.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.undercurrent.signals.evidence.domain.Comparison;
import io.undercurrent.signals.evidence.domain.Progress;
import io.undercurrent.signals.replay.domain.Order;
import io.undercurrent.signals.replay.domain.Replay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/// A replay as it is stored.
final class ReplayRow {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Progress>> PROGRESS = new TypeReference<>() {};
    private static final TypeReference<List<Comparison>> COMPARISON = new TypeReference<>() {};

    private ReplayRow() {}

    static Replay replay(ResultSet row) throws SQLException {
        var order = order(row);
        var progress = read(row.getString("progress"), PROGRESS);
        var comparison = read(row.getString("comparison"), COMPARISON);
        var state = row.getString("state");
        return switch (state) {
            case "running" -> new Replay.Running(order, progress);
            case "caught-up" -> new Replay.CaughtUp(order, progress);
            case "switched" -> new Replay.Switched(order, progress, comparison, ended(row));
            case "failed" -> new Replay.Failed(order, progress, comparison, ended(row), row.getString("failure"));
            case "cancelled" -> new Replay.Cancelled(order, progress, ended(row));
            default -> throw new IllegalStateException("No replay is " + state);
        };
    }

    static String json(List<?> parts) {
        try {
            return JSON.writeValueAsString(parts);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Order order(ResultSet row) throws SQLException {
        return new Order(
                row.getObject("id", UUID.class),
                row.getBoolean("forced"),
                row.getObject("requested", OffsetDateTime.class).toInstant(),
                row.getString("requested_by"),
                List.of((String[]) row.getArray("incomplete").getArray()));
    }

    private static Instant ended(ResultSet row) throws SQLException {
        return row.getObject("ended", OffsetDateTime.class).toInstant();
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored replay cannot be read", e);
        }
    }
}
