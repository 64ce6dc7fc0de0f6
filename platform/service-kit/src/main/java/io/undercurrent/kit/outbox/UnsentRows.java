package io.undercurrent.kit.outbox;

import io.undercurrent.kit.json.PlainJson;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;

/// Adds rows to the table, many at a time.
@Singleton
class UnsentRows {

    private static final int AT_ONCE = 2_000;
    private static final String ADD = """
            insert into outbox (topic, key, headers, value)
            select topic, key, headers, value
            from unnest(?::text[], ?::text[], ?::text[], ?::bytea[])
                with ordinality as row (topic, key, headers, value, place)
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

    private static String headers(OutboxRow row) {
        return PlainJson.write(row.headers());
    }

    // Jdbi's own arrays are Object[], which the driver writes as escaped text; typed ones it sends as they are
    private static Argument array(String type, Object[] elements) {
        return (position, statement, _) ->
                statement.setArray(position, statement.getConnection().createArrayOf(type, elements));
    }
}
