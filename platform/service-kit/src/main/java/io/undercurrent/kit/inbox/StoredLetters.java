package io.undercurrent.kit.inbox;

import io.undercurrent.kit.json.PlainJson;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// The dead letters that were kept, and what became of them.
@Singleton
class StoredLetters {

    private static final String SELECT = """
        select topic, partition, record_offset, reason, why, laid_aside, key, headers::text as headers, value,
               attempts, state, settled, settled_by, note
        from dead_letter
        """;
    private static final String ONE =
            SELECT + "where topic = :topic and partition = :partition and record_offset = :offset";
    private static final String SOUGHT = """
        where (cast(:topic as text) is null or topic = :topic)
          and (cast(:reason as text) is null or reason = :reason)
          and (cast(:state as text) is null or state = :state)
        """;
    private static final String NEWEST = SELECT + SOUGHT + """
          and (cast(:behindOffset as bigint) is null
               or (laid_aside, topic, partition, record_offset) < (
                   select laid_aside, topic, partition, record_offset from dead_letter
                   where topic = :behindTopic and partition = :behindPartition and record_offset = :behindOffset))
        order by laid_aside desc, topic desc, partition desc, record_offset desc
        limit :most
        """;
    private static final String OLDEST = SELECT + SOUGHT + "order by topic, partition, record_offset limit :most";
    private static final String REDRIVEN = SELECT + "where state = 'redriven' order by topic, partition, record_offset";
    private static final String SETTLE = """
        update dead_letter set state = :state, settled = now(), settled_by = :by, note = :note,
            attempts = attempts + :tried, tried = case when :tried > 0 then now() else tried end
        where topic = :topic and partition = :partition and record_offset = :offset and state = 'waiting'
        """;
    private static final String EMPTY = """
        update dead_letter set key = null, headers = '{}', value = null
        where topic = :topic and partition = :partition and record_offset = :offset
        """;
    private static final String STAY = """
        update dead_letter set why = :why, attempts = attempts + 1, tried = now()
        where topic = :topic and partition = :partition and record_offset = :offset and state = 'waiting'
        """;

    private final Jdbi jdbi;

    StoredLetters(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<DeadLetter> at(Place place) {
        return jdbi.withHandle(handle -> one(handle, ONE, place));
    }

    /// For us alone until the end of the transaction.
    Optional<DeadLetter> lock(Place place) {
        return jdbi.withHandle(handle -> one(handle, ONE + " for update", place));
    }

    /// The newest first.
    List<DeadLetter> newest(Sought sought, Optional<Place> behind, int most) {
        return jdbi.withHandle(handle -> sought.bind(handle.createQuery(NEWEST))
                .bind("behindTopic", behind.map(Place::topic).orElse(null))
                .bind("behindPartition", behind.map(Place::partition).orElse(null))
                .bind("behindOffset", behind.map(Place::offset).orElse(null))
                .bind("most", most)
                .map((row, _) -> letter(row))
                .list());
    }

    /// In the order in which they were told.
    List<DeadLetter> inOrder(Sought sought, int most) {
        return jdbi.withHandle(handle -> sought.bind(handle.createQuery(OLDEST))
                .bind("most", most)
                .map((row, _) -> letter(row))
                .list());
    }

    List<DeadLetter> redriven() {
        return jdbi.withHandle(handle ->
                handle.createQuery(REDRIVEN).map((row, _) -> letter(row)).list());
    }

    void redriven(Place place, String by) {
        jdbi.useHandle(handle -> settle(handle, place, by, "redriven", null, 1));
    }

    /// Its content is forgotten; that there was something, and why it was given up, is not.
    boolean discard(Place place, String by, String note) {
        return jdbi.withHandle(handle -> {
            var waited = settle(handle, place, by, "discarded", note, 0) == 1;
            if (waited) {
                at(handle.createUpdate(EMPTY), place).execute();
            }
            return waited;
        });
    }

    void stay(Place place, String why) {
        jdbi.useHandle(
                handle -> at(handle.createUpdate(STAY), place).bind("why", why).execute());
    }

    private static int settle(Handle handle, Place place, String by, String state, @Nullable String note, int tried) {
        return at(handle.createUpdate(SETTLE), place)
                .bind("by", by)
                .bind("state", state)
                .bind("note", note)
                .bind("tried", tried)
                .execute();
    }

    private static Update at(Update update, Place place) {
        return update.bind("topic", place.topic())
                .bind("partition", place.partition())
                .bind("offset", place.offset());
    }

    private static Optional<DeadLetter> one(Handle handle, String query, Place place) {
        return handle.createQuery(query)
                .bind("topic", place.topic())
                .bind("partition", place.partition())
                .bind("offset", place.offset())
                .map((row, _) -> letter(row))
                .findOne();
    }

    private static DeadLetter letter(ResultSet row) throws SQLException {
        return new DeadLetter(
                new Place(row.getString("topic"), row.getInt("partition"), row.getLong("record_offset")),
                row.getString("reason"),
                row.getString("why"),
                row.getObject("laid_aside", OffsetDateTime.class).toInstant(),
                row.getString("key"),
                PlainJson.read(row.getString("headers")),
                row.getBytes("value"),
                row.getInt("attempts"),
                DeadLetter.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                settlement(row));
    }

    private static Optional<DeadLetter.Settlement> settlement(ResultSet row) throws SQLException {
        var at = Optional.ofNullable(row.getObject("settled", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
        var by = row.getString("settled_by");
        var note = row.getString("note");
        return at.map(settled -> new DeadLetter.Settlement(settled, by, note));
    }

    /// Which letters somebody looks for; what is empty does not matter.
    record Sought(Optional<String> topic, Optional<String> reason, Optional<DeadLetter.State> state) {

        Query bind(Query query) {
            return query.bind("topic", topic.orElse(null))
                    .bind("reason", reason.orElse(null))
                    .bind(
                            "state",
                            state.map(it -> it.name().toLowerCase(Locale.ROOT)).orElse(null));
        }
    }
}
