package io.undercurrent.proving.bench;

import io.undercurrent.proving.calls.Stack;
import io.undercurrent.proving.calls.Surveys;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// A wave laid as it is stored, that asks groups of people who do not exist, and is cleared away afterwards.
final class BenchWave implements AutoCloseable {
    private static final String GROUP = "bench-group-";
    static final String FIRST_GROUP = GROUP + 0;
    private static final Surveys.Draft SURVEY = new Surveys.Draft("Bench", "To measure", "monthly", false);

    /// The service may have made the group a key of its own by now.
    private static final String SHARE = """
        insert into ballot_key (id, wave_id, group_id, public_key) values (?, ?, ?, ?)
        on conflict (wave_id, group_id)
        do update set id = excluded.id, public_key = excluded.public_key, private_key = null\
        """;

    private final Connection people;
    private final Connection answers;
    private final UUID id = UUID.randomUUID();

    BenchWave(Stack stack, Baseline baseline, int persons, int groupSize) throws SQLException {
        var survey = stack.surveys().sealed(SURVEY);
        people = baseline.to("people");
        answers = baseline.to("answers");
        run(people, """
            insert into wave (id, survey_id, number, week, opens, closes, state)
            values ('%s', '%s', 1, '2026-W01', now() - interval '1 hour', now() + interval '1 day', 'OPEN')\
            """.formatted(id, survey));
        run(people, """
            insert into wave_group (wave_id, group_id, size)
            select '%s', '%s' || number, %d from generate_series(0, %d - 1) as number\
            """.formatted(id, GROUP, groupSize, persons / groupSize));
        run(people, """
            insert into wave_seat (wave_id, employee_id, group_id, number)
            select '%1$s', 'bench-' || person, '%2$s' || person / %3$d, person %% %3$d
            from generate_series(0, %4$d - 1) as person\
            """.formatted(id, GROUP, groupSize, persons));
    }

    UUID id() {
        return id;
    }

    /// The key of the first group, made here so that ballots can be signed without the service.
    void shares(String fingerprint, byte[] publicKey) throws SQLException {
        try (var insert = people.prepareStatement(SHARE)) {
            insert.setString(1, fingerprint);
            insert.setObject(2, id);
            insert.setString(3, FIRST_GROUP);
            insert.setBytes(4, publicKey);
            insert.execute();
        }
    }

    /// As if nobody had answered yet.
    void empty() throws SQLException {
        run(answers, "delete from answer where wave = '%s'".formatted(id));
        run(answers, "vacuum answer");
    }

    /// As if nobody had asked for a ballot yet.
    void takeBack() throws SQLException {
        run(
                people,
                "update ballot_register set seats = decode(repeat('00', length(seats)), 'hex') where wave_id = '%s'"
                        .formatted(id));
    }

    long answered() throws SQLException {
        try (var statement = answers.createStatement();
                var rows = statement.executeQuery("select count(*) from answer where wave = '%s'".formatted(id))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        run(answers, "delete from answer where wave = '%s'".formatted(id));
        run(answers, "delete from ballot_box where wave = '%s'".formatted(id));
        for (var table : new String[] {"ballot_key", "ballot_register", "wave_seat", "wave_group"}) {
            run(people, "delete from %s where wave_id = '%s'".formatted(table, id));
        }
        run(people, "delete from wave where id = '%s'".formatted(id));
        people.close();
        answers.close();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
