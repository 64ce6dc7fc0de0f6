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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.threeten.extra.YearWeek;

/// Reads back what was told, a week at a time: all of it together may be more than memory holds.
record StoredFacts(Handle handle, YearWeek week) {

    private static final String TEAMS =
            "select team, name, parent, headcount, active, pooled_into from team order by team";

    private static final String RESULTS = """
            select team, invited, answered, answers::text from team_result
            where week = '%s' and withheld is null
            """;

    private static final String WITHHELD = """
            select team, withheld from team_result w where week = '%s' and withheld is not null
            and not exists (
                select from team_result shown
                where shown.team = w.team and shown.week = w.week and shown.withheld is null)
            """;

    /// What several tools tell of a team lies together, so that it can be summed while it is read.
    private static final String USAGE = """
            select team, licensed, on_leave, logged_in, active, core_work_active, sessions, workarounds
            from team_usage where week = '%s' order by team
            """;

    private static final String STAFFING = "select team, strata::text from team_staffing where week = '%s'";

    private static final String QUESTIONS = "select team, open, answered from question_backlog where week = '%s'";

    static List<Team> teams(Handle handle) {
        return handle.createQuery(TEAMS).map((row, _) -> team(row)).list();
    }

    FactsOfWeek facts() {
        return new FactsOfWeek(
                week,
                all(RESULTS, this::result),
                all(WITHHELD, this::withheld),
                usage(),
                all(STAFFING, this::staffing),
                all(QUESTIONS, this::questions));
    }

    private <T> List<T> all(String select, Function<CopiedRow, T> fact) {
        var facts = new ArrayList<T>();
        each(select, row -> facts.add(fact.apply(row)));
        return facts;
    }

    private void each(String select, Consumer<CopiedRow> take) {
        new CopiedRows(handle).each(select.formatted(week), take);
    }

    private List<Usage> usage() {
        var facts = new ArrayList<Usage>();
        each(USAGE, row -> {
            var told = usage(row);
            if (!facts.isEmpty() && facts.getLast().team().equals(told.team())) {
                facts.add(facts.removeLast().plus(told));
            } else {
                facts.add(told);
            }
        });
        return facts;
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

    private static TeamId id(ResultSet row) throws SQLException {
        return new TeamId(row.getString("team"));
    }

    private SurveyResult result(CopiedRow row) {
        return new SurveyResult(id(row), week, row.number(), row.number(), row.json(FactJson::answers));
    }

    private Withheld withheld(CopiedRow row) {
        return new Withheld(id(row), week, row.text());
    }

    private Usage usage(CopiedRow row) {
        return new Usage(
                id(row),
                week,
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.number());
    }

    private Staffing staffing(CopiedRow row) {
        return new Staffing(id(row), week, row.json(FactJson::strata));
    }

    private QuestionBacklog questions(CopiedRow row) {
        return new QuestionBacklog(id(row), week, row.number(), row.number());
    }

    private static TeamId id(CopiedRow row) {
        return new TeamId(row.text());
    }
}
