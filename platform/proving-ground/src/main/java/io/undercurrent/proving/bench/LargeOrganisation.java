package io.undercurrent.proving.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.threeten.extra.YearWeek;

/// The facts of a large organisation, laid straight into the tables of signals-service: what is measured is what it
/// makes of them. A hundred teams stand below each unit; every team answers, works with a tool and is staffed each
/// week.
record LargeOrganisation(Connection connection, int teams, int weeks) {
    static final YearWeek FIRST = YearWeek.of(2023, 1);
    static final int TEAMS_OF_A_UNIT = 100;

    /// What a full evaluation has to read, as it is selected there.
    static final List<String> INPUT = List.of(
            "select team, week, invited, answered, answers::text, withheld from team_result",
            """
            select team, tool, week, licensed, on_leave, logged_in, active, core_work_active, sessions, workarounds
            from team_usage""",
            "select team, week, strata::text from team_staffing");

    private static final List<String> TABLES = List.of(
            "signal",
            "reading_block",
            "chart_block",
            "chart_place",
            "round",
            "touched_week",
            "question_backlog",
            "team_staffing",
            "team_usage",
            "team_result",
            "team");

    YearWeek last() {
        return FIRST.plusWeeks(weeks - 1L);
    }

    static String unit(int number) {
        return "bench-unit-%04d".formatted(number);
    }

    /// Takes the place of what other benches left: their rounds are of later weeks, and would be run for these teams
    /// too.
    void settle() throws SQLException {
        refuseOthers();
        for (var table : TABLES) {
            execute("delete from " + table);
        }
        new SampleFacts(connection).lay();
        execute("""
                insert into team (team, name, headcount, active, revision)
                select 'bench-unit-' || lpad(n::text, 4, '0'), 'Unit ' || n, %d, true, 1
                from generate_series(0, %d) n""".formatted(TEAMS_OF_A_UNIT * 12, (teams - 1) / TEAMS_OF_A_UNIT));
        execute("""
                insert into team (team, name, parent, headcount, active, revision)
                select 'bench-large-' || lpad(n::text, 6, '0'), 'Large ' || n, 'bench-unit-' || lpad((n / %d)::text, 4, '0'),
                       7 + n %% 19, true, 1
                from generate_series(0, %d) n""".formatted(TEAMS_OF_A_UNIT, teams - 1));
        for (var week = 0; week < weeks; week++) {
            tell(FIRST.plusWeeks(week), week);
        }
        execute("analyze");
    }

    private void refuseOthers() throws SQLException {
        try (var statement = connection.createStatement();
                var others = statement.executeQuery("select team from team where team not like 'bench-%' limit 1")) {
            if (others.next()) {
                throw new IllegalStateException(
                        "This bench empties the database of signals-service, and there are teams in it: "
                                + others.getString(1));
            }
        }
    }

    private void tell(YearWeek week, int number) throws SQLException {
        tell("""
                insert into team_result (wave, team, week, invited, answered, answers, revision)
                select 'large-%1$s', t.team, '%1$s', s.size, s.answered, s.answers, 1
                """, week, number);
        tell("""
                insert into team_usage
                select t.team, 'large', '%1$s', s.size, 0, s.logged_in, s.logged_in, s.core_work, 3 * s.logged_in, 0, 1
                """, week, number);
        tell("""
                insert into team_staffing
                select t.team, '%1$s', s.strata, 1
                """, week, number);
    }

    private void tell(String insert, YearWeek week, int number) throws SQLException {
        execute((insert + """
                from team t
                join bench_sample s on s.size = t.headcount
                    and s.number = (hashtext(t.team || '%2$d') & %3$d)
                where t.team like 'bench-large-%%'""").formatted(week, number, SampleFacts.VARIANTS - 1));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
