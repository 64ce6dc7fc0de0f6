package io.undercurrent.proving.chaos.oracle;

import io.undercurrent.proving.chaos.clients.Matter;
import io.undercurrent.proving.chaos.clients.Write;
import io.undercurrent.proving.chaos.field.Postgres;
import io.undercurrent.proving.chaos.oracle.World.Place;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads what stands in the databases, past the services.
public record Witness(Postgres postgres) {
    private static final String REPORTS = """
        select team || '/' || tool || '/' || week,
               concat_ws('/', licensed, on_leave, logged_in, active, core_work_active, sessions, workarounds)
        from %s\
        """;

    private static final String PEOPLES_RESULTS = """
        select team_id || '/' || week,
               case when disclosure = 'SHOWN' then invited || '/' || answered || '/' || (items -> 0 ->> 'counts')
                    else 'withheld' end
        from team_result\
        """;

    private static final String SIGNALS_RESULTS = """
        select team || '/' || week,
               case when withheld is null then invited || '/' || answered || '/' || (answers -> 'role-clarity' ->> 'counts')
                    else 'withheld' end
        from team_result\
        """;

    private static final String EMPLOYED = "select employee_id, team_id from employment_period where until_day is null";

    private static final String LEARNED =
            "select team || '/' || week, granted::bigint || '/' || taken::bigint from learning_week";

    private static final String ASKED = """
        select words, team_id from question_message join question on question.id = question_id where number = (
            select min(number) from question_message first where first.question_id = question.id)\
        """;

    private static final String HEADCOUNTS = """
        select %s, coalesce(case when headcount >= 5 then headcount end::text, '') from team\
        """;

    /// @param sent rounds that the service runs by itself are nobody's write
    public List<Place> places(List<Write> sent) {
        return List.of(
                new Place(Matter.USAGE, "pilot: usage", rows("pilot", REPORTS.formatted("usage_report"))),
                new Place(Matter.USAGE, "signals: usage", usage("signals")),
                new Place(Matter.RESULT, "people: results", rows("people", PEOPLES_RESULTS)),
                new Place(Matter.RESULT, "signals: results", results("signals")),
                new Place(Matter.JOINED, "people: employments", rows("people", EMPLOYED)),
                new Place(Matter.FRICTION, "pilot: frictions", rows("pilot", "select text, pilot::text from friction")),
                new Place(Matter.LEARNING, "pilot: learning hours", rows("pilot", LEARNED)),
                new Place(Matter.QUESTION, "people: questions", rows("people", ASKED)),
                new Place(Matter.EVALUATION, "signals: evaluations", asked(sent)));
    }

    private List<Row> asked(List<Write> sent) {
        var known = sent.stream()
                .filter(write -> write.matter() == Matter.EVALUATION)
                .map(Write::key)
                .collect(Collectors.toSet());
        return rows("signals", "select id::text, status from evaluation").stream()
                .filter(row -> known.contains(row.key()))
                .toList();
    }

    public List<Row> usage(String database) {
        return rows(database, REPORTS.formatted("team_usage"));
    }

    public List<Row> results(String database) {
        return rows(database, SIGNALS_RESULTS);
    }

    public Map<String, List<Row>> headcounts() {
        return Map.of(
                "pilot: teams", rows("pilot", HEADCOUNTS.formatted("id")),
                "signals: teams", rows("signals", HEADCOUNTS.formatted("team")));
    }

    public List<Row> rows(String database, String sql) {
        try (var connection = postgres.connection(database);
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<Row>();
            while (found.next()) {
                rows.add(new Row(text(found.getString(1)), text(found.getString(2))));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(database + ": " + sql, e);
        }
    }

    private static String text(@Nullable String column) {
        return Objects.requireNonNullElse(column, "");
    }
}
