package io.undercurrent.signals.evidence.postgres;

import io.undercurrent.signals.evidence.domain.Organisation;
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

/// Reads the whole organisation back: a few hundred thousand small rows at most.
final class StoredFacts {

    private static final String TEAMS =
            "select team, name, parent, headcount, active, pooled_into from team order by team";

    /// Two waves in one week say the same about it; the newest is kept.
    private static final String RESULTS = """
            select distinct on (team, week) team, week, invited, answered, answers::text as answers, withheld
            from team_result order by team, week, (withheld is null) desc, revision desc, wave desc
            """;

    private static final String USAGE = """
            select team, week, sum(licensed) as licensed, sum(on_leave) as on_leave, sum(logged_in) as logged_in,
                   sum(active) as active, sum(core_work_active) as core_work_active, sum(sessions) as sessions,
                   sum(workarounds) as workarounds
            from team_usage group by team, week order by team, week
            """;

    private static final String STAFFING =
            "select team, week, strata::text as strata from team_staffing order by team, week";

    private static final String QUESTIONS =
            "select team, week, open, answered from question_backlog order by team, week";

    private StoredFacts() {}

    static Organisation all(Handle handle) {
        return new Organisation(
                handle.createQuery(TEAMS).map((row, _) -> team(row)).list(),
                results(handle),
                withheld(handle),
                handle.createQuery(USAGE).map((row, _) -> usage(row)).list(),
                handle.createQuery(STAFFING).map((row, _) -> staffing(row)).list(),
                handle.createQuery(QUESTIONS).map((row, _) -> questions(row)).list());
    }

    private static List<SurveyResult> results(Handle handle) {
        return handle.createQuery("select * from (" + RESULTS + ") r where withheld is null")
                .map((row, _) -> result(row))
                .list();
    }

    private static List<Withheld> withheld(Handle handle) {
        return handle.createQuery("select * from (" + RESULTS + ") r where withheld is not null")
                .map((row, _) -> new Withheld(id(row), week(row), row.getString("withheld")))
                .list();
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

    private static SurveyResult result(ResultSet row) throws SQLException {
        return new SurveyResult(
                id(row),
                week(row),
                row.getInt("invited"),
                row.getInt("answered"),
                FactRows.answers(row.getString("answers")));
    }

    private static Usage usage(ResultSet row) throws SQLException {
        return new Usage(
                id(row),
                week(row),
                row.getInt("licensed"),
                row.getInt("on_leave"),
                row.getInt("logged_in"),
                row.getInt("active"),
                row.getInt("core_work_active"),
                row.getInt("sessions"),
                row.getInt("workarounds"));
    }

    private static Staffing staffing(ResultSet row) throws SQLException {
        return new Staffing(id(row), week(row), FactRows.strata(row.getString("strata")));
    }

    private static QuestionBacklog questions(ResultSet row) throws SQLException {
        return new QuestionBacklog(id(row), week(row), row.getInt("open"), row.getInt("answered"));
    }

    private static TeamId id(ResultSet row) throws SQLException {
        return new TeamId(row.getString("team"));
    }

    private static YearWeek week(ResultSet row) throws SQLException {
        return YearWeek.parse(row.getString("week"));
    }
}
