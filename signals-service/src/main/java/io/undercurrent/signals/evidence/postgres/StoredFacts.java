package io.undercurrent.signals.evidence.postgres;

import io.undercurrent.signals.evidence.domain.FactsOfWeek;
import io.undercurrent.signals.evidence.domain.QuestionBacklog;
import io.undercurrent.signals.evidence.domain.Staffing;
import io.undercurrent.signals.evidence.domain.SurveyResult;
import io.undercurrent.signals.evidence.domain.Team;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.evidence.domain.Usage;
import io.undercurrent.signals.evidence.domain.Withheld;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.threeten.extra.YearWeek;

/// Reads back what was told, a week at a time: all of it together may be more than memory holds.
record StoredFacts(Handle handle, YearWeek week) {

    private static final int AT_A_TIME = 5_000;

    private static final String TEAMS =
            "select team, name, parent, headcount, active, pooled_into from team order by team";

    private static final String RESULTS = """
            select team, invited, answered, answers::text as answers from team_result
            where week = :week and withheld is null order by team, wave
            """;

    private static final String WITHHELD = """
            select team, withheld from team_result w where week = :week and withheld is not null
            and not exists (
                select from team_result shown
                where shown.team = w.team and shown.week = w.week and shown.withheld is null)
            order by team, wave
            """;

    private static final String USAGE = """
            select team, sum(licensed) as licensed, sum(on_leave) as on_leave, sum(logged_in) as logged_in,
                   sum(active) as active, sum(core_work_active) as core_work_active, sum(sessions) as sessions,
                   sum(workarounds) as workarounds
            from team_usage where week = :week group by team order by team
            """;

    private static final String STAFFING =
            "select team, strata::text as strata from team_staffing where week = :week order by team";

    private static final String QUESTIONS =
            "select team, open, answered from question_backlog where week = :week order by team";

    static List<Team> teams(Handle handle) {
        return handle.createQuery(TEAMS).map((row, _) -> team(row)).list();
    }

    FactsOfWeek facts() {
        return new FactsOfWeek(
                week,
                all(RESULTS, this::result),
                all(WITHHELD, row -> new Withheld(id(row), week, row.getString("withheld"))),
                all(USAGE, this::usage),
                all(STAFFING, row -> new Staffing(id(row), week, FactRows.strata(row.getString("strata")))),
                all(QUESTIONS, row -> new QuestionBacklog(id(row), week, row.getInt("open"), row.getInt("answered"))));
    }

    private <T> List<T> all(String query, Fact<T> fact) {
        return handle.createQuery(query)
                .setFetchSize(AT_A_TIME)
                .bind("week", week)
                .map((row, _) -> fact.of(row))
                .list();
    }

    private interface Fact<T> {

        T of(ResultSet row) throws SQLException;
    }

    private static Team team(ResultSet row) throws SQLException {
        return new Team(
                id(row),
                row.getString("name"),
                Optional.ofNullable(row.getString("parent")).map(TeamId::new),
                Optional.ofNullable(row.getObject("headcount", Integer.class)),
                row.getBoolean("active"),
                Optional.ofNullable(row.getString("pooled_into")).map(TeamId::new));
    }

    private SurveyResult result(ResultSet row) throws SQLException {
        return new SurveyResult(
                id(row),
                week,
                row.getInt("invited"),
                row.getInt("answered"),
                FactRows.answers(row.getString("answers")));
    }

    private Usage usage(ResultSet row) throws SQLException {
        return new Usage(
                id(row),
                week,
                row.getInt("licensed"),
                row.getInt("on_leave"),
                row.getInt("logged_in"),
                row.getInt("active"),
                row.getInt("core_work_active"),
                row.getInt("sessions"),
                row.getInt("workarounds"));
    }

    private static TeamId id(ResultSet row) throws SQLException {
        return new TeamId(row.getString("team"));
    }
}
