package io.undercurrent.kit.outbox;

import io.undercurrent.kit.json.PlainJson;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/// Adds rows to the table, many at a time.
@Singleton
class UnsentRows {

    private static final int AT_ONCE = 2_000;
    private static final int WORTH_A_BUNDLE = 100;
    private static final int IN_A_BUNDLE = 500;
    private static final String ADD_BUNDLE = "insert into outbox (topic, facts, value) values (:topic, :facts, :value)";
    private static final String ADD = """
            insert into outbox (topic, key, headers, value)
            select topic, key, headers, value
            from unnest(?::text[], ?::text[], ?::text[], ?::bytea[])
                with ordinality as row (topic, key, headers, value, place)
            order by place
            """;
    private static final String ADD_LETTERS = """
            insert into outbox (topic, key, type, subject, value)
            select topic, key, type, subject, value
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[])
                with ordinality as letter (topic, key, type, subject, value, place)
            order by place
            """;

    private final Jdbi jdbi;

    UnsentRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(Collection<OutboxRow> rows) {
        var all = new ArrayList<>(rows);
        jdbi.useHandle(handle -> {
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                add(handle, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
            }
        });
    }

    private static void add(Handle handle, List<OutboxRow> rows) {
        handle.createUpdate(ADD)
                .bind(0, array("text", rows.stream().map(OutboxRow::topic).toArray(String[]::new)))
                .bind(1, array("text", rows.stream().map(OutboxRow::key).toArray(String[]::new)))
                .bind(2, array("text", rows.stream().map(UnsentRows::headers).toArray(String[]::new)))
                .bind(3, array("bytea", rows.stream().map(OutboxRow::value).toArray(byte[][]::new)))
                .execute();
    }

    void addLetters(List<Letter> letters) {
        if (letters.size() < WORTH_A_BUNDLE) {
            jdbi.useHandle(handle -> addLetters(handle, letters));
        } else {
            jdbi.useHandle(handle -> addBundles(handle, letters));
        }
    }

    private static void addLetters(Handle handle, List<Letter> letters) {
        handle.createUpdate(ADD_LETTERS)
                .bind(0, texts(letters, Letter::topic))
                .bind(1, texts(letters, Letter::key))
                .bind(2, texts(letters, Letter::type))
                .bind(3, texts(letters, Letter::subject))
                .bind(4, array("bytea", letters.stream().map(Letter::value).toArray(byte[][]::new)))
                .execute();
    }

    private static void addBundles(Handle handle, List<Letter> letters) {
        var batch = handle.prepareBatch(ADD_BUNDLE);
        for (int from = 0; from < letters.size(); from += IN_A_BUNDLE) {
            var together = letters.subList(from, Math.min(letters.size(), from + IN_A_BUNDLE));
            batch.bind("topic", together.getFirst().topic())
                    .bind("facts", together.size())
                    .bind("value", Bundle.of(together))
                    .add();
        }
        batch.execute();
    }

    private static Argument texts(List<Letter> letters, Function<Letter, @Nullable String> text) {
        return array("text", letters.stream().map(text).toArray(String[]::new));
    }

    private static String headers(OutboxRow row) {
        return PlainJson.write(row.headers());
    }

    // Jdbi's own arrays are Object[], which the driver writes as escaped text; typed ones it sends as they are
    private static Argument array(String type, Object[] elements) {
        return (position, statement, _) ->
                statement.setArray(position, statement.getConnection().createArrayOf(type, elements));
    }
}
