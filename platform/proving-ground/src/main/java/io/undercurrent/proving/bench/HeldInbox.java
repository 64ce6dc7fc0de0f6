package io.undercurrent.proving.bench;

import io.undercurrent.proving.calls.Pause;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/// The inbox of signals-service while nothing can take effect in it: its positions are locked.
final class HeldInbox implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final Connection holder;
    private final Connection watcher;

    HeldInbox(Baseline baseline) throws SQLException {
        holder = baseline.to("signals");
        holder.setAutoCommit(false);
        run(holder, "lock table inbox_position in access exclusive mode");
        watcher = baseline.to("signals");
    }

    /// From when facts may take effect until all up to here have.
    double millisecondsToTakeIn(Map<TopicPartition, Long> ends) throws SQLException {
        var watch = new Stopwatch();
        holder.commit();
        Pause.until("everything has taken effect", LIMIT, LOOK, () -> areBehind(ends));
        return watch.milliseconds();
    }

    private boolean areBehind(Map<TopicPartition, Long> ends) {
        var next = positions(watcher);
        return ends.entrySet().stream().allMatch(end -> next.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    static Map<TopicPartition, Long> positions(Connection connection) {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select topic, partition, next_offset from inbox_position")) {
            var next = new HashMap<TopicPartition, Long>();
            while (row.next()) {
                next.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
            }
            return next;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// As if the facts of a run had never been told.
    void forget(String run) throws SQLException {
        for (var table : List.of("team_result", "team_usage", "team_staffing")) {
            run(watcher, "delete from " + table + " where team like '" + run + "-%'");
        }
        run(watcher, "delete from touched_week");
        for (var table : List.of("team_result", "team_usage", "team_staffing", "touched_week")) {
            run(watcher, "vacuum analyze " + table);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        holder.close();
        watcher.close();
    }
}
