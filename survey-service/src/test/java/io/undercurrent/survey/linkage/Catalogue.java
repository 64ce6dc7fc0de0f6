package io.undercurrent.survey.linkage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/// Every table of a database with every column, the hidden ones included, as its administrator sees them.
final class Catalogue {

    private static final String TABLES = """
        select format('%I.%I', schemaname, tablename) as place from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema') order by place\
        """;

    private static final String SEQUENCES =
            "select schemaname || '.' || sequencename as name, coalesce(last_value, 0)::text as last from pg_sequences";

    private final Jdbi jdbi;

    Catalogue(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// One row, with its place (`ctid`) and its writer (`xmin`).
    private record Row(Map<String, String> values) {

        static Row of(ResultSet row, StatementContext context) throws SQLException {
            var values = new TreeMap<String, String>();
            for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                var value = Optional.ofNullable(row.getString(column));
                if (value.isPresent()) {
                    values.put(row.getMetaData().getColumnLabel(column), value.get());
                }
            }
            return new Row(values);
        }
    }

    /// What is known of each owner: all rows in which some column names one.
    Traces tracesOf(Set<String> owners, String only) {
        var traces = new Traces();
        jdbi.useHandle(handle -> tables(handle).forEach(table -> trace(handle, table, owners, only, traces)));
        return traces;
    }

    Map<String, String> sequences() {
        return jdbi.withHandle(handle -> handle.createQuery(SEQUENCES)
                .map((row, _) -> Map.entry(row.getString("name"), row.getString("last")))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> tables(Handle handle) {
        return handle.createQuery(TABLES).mapTo(String.class).list();
    }

    private static void trace(Handle handle, String table, Set<String> owners, String only, Traces traces) {
        handle
                .createQuery("select ctid, xmin::text as xmin, cmin::text as cmin, t.* from " + table + " t")
                .map(Row::of)
                .stream()
                .map(Row::values)
                .filter(row -> isAbout(only, row))
                .forEach(row -> row.values().stream()
                        .filter(owners::contains)
                        .forEach(owner ->
                                row.forEach((column, value) -> traces.add(table + "." + column, owner, value))));
    }

    /// Rows of other waves say nothing of this one.
    private static boolean isAbout(String wave, Map<String, String> row) {
        return Optional.ofNullable(row.get("wave_id")).or(() -> Optional.ofNullable(row.get("wave"))).stream()
                .allMatch(wave::equals);
    }
}
