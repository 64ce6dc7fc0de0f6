package io.undercurrent.proving.chaos.oracle;

import static io.undercurrent.proving.chaos.oracle.Breach.Promise.A_REBUILD_IS_THE_SAME;
import static io.undercurrent.proving.chaos.oracle.Breach.Promise.COPIES_ARE_TRUE;
import static io.undercurrent.proving.chaos.oracle.Breach.Promise.QUIET_OR_NOT_THE_SIGNALS_ARE_THE_SAME;

import io.undercurrent.proving.chaos.oracle.World.Copy;
import java.util.ArrayList;
import java.util.List;

/// What stands twice: where it was written and where it was told to, and in a projection that was built once more.
public record Copies(Witness witness) {
    private static final List<String> FACTS =
            List.of("team", "team_result", "team_usage", "team_staffing", "pilot", "question_backlog");

    // what is above the forty bits says how often the database was restored
    private static final String TEAMS = """
        select %s, concat_ws('|', name, parent%s, active, (revision & 1099511627775))
        from team\
        """;

    private static final String PILOTS = """
        select id::text, concat_ws('|', lower(stage), (revision & 1099511627775), coalesce((
            select sum(taken) from learning_week where learning_week.pilot = pilot.id), 0)::bigint)
        from pilot\
        """;

    private static final String TOLD_PILOTS =
            "select pilot, concat_ws('|', lower(stage), (revision & 1099511627775), hours_taken::bigint) from pilot";

    private static final String QUESTIONS =
            "select team%1$s || week, concat_ws('|', open, answered, (revision & 1099511627775)) from %2$s";

    private static final String EVERYTHING = "select '', (to_jsonb(it)%s)::text from %s it";

    public List<Copy> told() {
        var teams = witness.rows("people", TEAMS.formatted("id", "_team_id"));
        return List.of(
                copy("pilot: teams", teams, witness.rows("pilot", TEAMS.formatted("id", ""))),
                copy("signals: teams", teams, witness.rows("signals", TEAMS.formatted("team", ""))),
                copy("signals: pilots", witness.rows("pilot", PILOTS), witness.rows("signals", TOLD_PILOTS)),
                copy(
                        "signals: questions",
                        witness.rows("people", QUESTIONS.formatted("_id", "question_told")),
                        witness.rows("signals", QUESTIONS.formatted("", "question_backlog"))));
    }

    /// The projection of the same topics in another database.
    public List<Copy> rebuilt(String database) {
        var copies = new ArrayList<Copy>();
        for (var table : FACTS) {
            var sql = EVERYTHING.formatted("", table);
            copies.add(new Copy(
                    "rebuilt: " + table,
                    A_REBUILD_IS_THE_SAME,
                    witness.rows("signals", sql),
                    witness.rows(database, sql)));
        }
        return copies;
    }

    /// The signals of a service that nobody disturbed. How often a signal was told on the way does not count.
    public Copy quiet(String database) {
        var sql = EVERYTHING.formatted(" - 'revision'", "signal");
        return new Copy(
                "quiet: signal",
                QUIET_OR_NOT_THE_SIGNALS_ARE_THE_SAME,
                witness.rows(database, sql),
                witness.rows("signals", sql));
    }

    private static Copy copy(String name, List<Row> original, List<Row> copy) {
        return new Copy(name, COPIES_ARE_TRUE, original, copy);
    }
}
