package io.undercurrent.proving.endtoend;

import io.undercurrent.proving.calls.Stack;
import io.undercurrent.proving.calls.Surveys;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// A wave that asks one group, laid past the schedule; and what stands in both databases, whoever lives or dies.
final class Pulse implements AutoCloseable {
    static final String GROUP = "crew";

    private final Connection people;
    private final Connection answers;
    private final UUID wave = UUID.randomUUID();

    Pulse(Map<String, String> settings) {
        people = connection(settings, "quarkus.datasource.");
        answers = connection(settings, "quarkus.datasource.answers.");
    }

    UUID open(Stack stack, int persons) {
        var survey = stack.surveys().sealed(new Surveys.Draft("Pulse", "To know early", "weekly", false));
        run(people, """
            insert into wave (id, survey_id, number, week, opens, closes, state)
            values ('%s', '%s', 1, '2026-W11', now() - interval '1 hour', now() + interval '1 day', 'OPEN')\
            """.formatted(wave, survey));
        run(
                people,
                "insert into wave_group (wave_id, group_id, size) values ('%s', '%s', %d)"
                        .formatted(wave, GROUP, persons));
        run(people, """
            insert into wave_seat (wave_id, employee_id, group_id, number)
            select '%s', '%s-' || number, '%s', number from generate_series(0, %d - 1) as number\
            """.formatted(wave, GROUP, GROUP, persons));
        return wave;
    }

    /// The hashes of all ballots that count, one for each row.
    List<String> counted() {
        var counted = new ArrayList<String>();
        try (var statement = answers.createStatement();
                var rows = statement.executeQuery(
                        "select encode(ballot, 'hex') from answer where wave = '%s'".formatted(wave))) {
            while (rows.next()) {
                counted.add(rows.getString(1));
            }
            return counted;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            people.close();
            answers.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connection(Map<String, String> settings, String prefix) {
        try {
            return DriverManager.getConnection(
                    setting(settings, prefix + "jdbc.url"),
                    setting(settings, prefix + "username"),
                    setting(settings, prefix + "password"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String setting(Map<String, String> settings, String name) {
        return Objects.requireNonNull(settings.get(name), name);
    }
}
