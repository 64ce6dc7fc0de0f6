package io.undercurrent.signals.evidence.postgres;

import io.undercurrent.signals.evidence.FactCount;
import io.undercurrent.signals.evidence.Facts;
import io.undercurrent.signals.evidence.News;
import io.undercurrent.signals.evidence.domain.FactsOfWeek;
import io.undercurrent.signals.evidence.domain.Team;
import io.undercurrent.signals.evidence.postgres.FactRows.QuestionRow;
import io.undercurrent.signals.evidence.postgres.FactRows.ResultRow;
import io.undercurrent.signals.evidence.postgres.FactRows.StaffingRow;
import io.undercurrent.signals.evidence.postgres.FactRows.TeamRow;
import io.undercurrent.signals.evidence.postgres.FactRows.UsageRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.threeten.extra.YearWeek;

@ApplicationScoped
class PostgresFacts implements Facts {

    private static final String COUNT = """
            select (select count(*) from team) as teams,
                   (select count(*) from team_result where withheld is null) as results,
                   (select count(*) from team_result where withheld is not null) as withheld,
                   (select count(*) from team_usage) as usage_reports,
                   (select count(*) from team_staffing) as staffing,
                   (select count(*) from dead_letter) as dead_letters,
                   greatest((select max(week) from team_result), (select max(week) from team_usage)) as through_week
            """;

    private static final String FIRST_WEEK = """
            select least(
                (select min(week) from team_result where week >= :edge),
                (select min(week) from team_usage where week >= :edge),
                (select min(week) from question_backlog where week >= :edge),
                (select min(week) from team_staffing where week >= :edge))
            """;

    /// Who works where goes on being told when nobody is asked any more: it ends no week that others began.
    private static final String LAST_WEEK = """
            select coalesce(
                greatest(
                    (select max(week) from team_result where week <= :edge),
                    (select max(week) from team_usage where week <= :edge),
                    (select max(week) from question_backlog where week <= :edge)),
                (select max(week) from team_staffing where week <= :edge))
            """;

    /// Who reported in the week before the last, and in what way, but has not yet done so in the last.
    private static final String AWAITED = """
            with last as (
                select greatest(
                    (select max(week) from team_result where week <= :edge),
                    (select max(week) from team_usage where week <= :edge)) as week),
            before as (
                select greatest(
                    (select max(r.week) from team_result r where r.week < last.week),
                    (select max(u.week) from team_usage u where u.week < last.week)) as week
                from last)
            select case
                when exists (
                    select team from team_result where week = before.week
                    except select team from team_result where week = last.week)
                  or exists (
                    select team from team_usage where week = before.week
                    except select team from team_usage where week = last.week)
                then before.week
                else last.week
            end
            from last, before
            """;

    private final Jdbi jdbi;

    PostgresFacts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void keep(News news) {
        jdbi.useHandle(handle -> {
            keep(
                    handle,
                    KeepNewest.TEAMS,
                    news.teams().stream().map(TeamRow::of).toList());
            keep(handle, KeepNewest.RESULTS, resultRows(news));
            keep(
                    handle,
                    KeepNewest.USAGE,
                    news.usage().stream().map(UsageRow::of).toList());
            keep(
                    handle,
                    KeepNewest.STAFFING,
                    news.staffing().stream().map(StaffingRow::of).toList());
            keep(
                    handle,
                    KeepNewest.QUESTIONS,
                    news.questions().stream().map(QuestionRow::of).toList());
        });
    }

    private static void keep(Handle handle, String statement, List<?> rows) {
        if (!rows.isEmpty()) {
            handle.createUpdate(statement).bind("rows", FactRows.json(rows)).execute();
        }
    }

    /// A result and its withholding replace each other, whichever is newer.
    private static List<ResultRow> resultRows(News news) {
        return Stream.concat(
                        news.results().stream().map(ResultRow::of),
                        news.withheld().stream().map(ResultRow::ofWithheld))
                .toList();
    }

    @Override
    public List<Team> teams() {
        return jdbi.withHandle(StoredFacts::teams);
    }

    @Override
    public FactsOfWeek of(YearWeek week) {
        return jdbi.withHandle(handle -> new StoredFacts(handle, week).facts());
    }

    @Override
    public InTurn inTurn(YearWeek first, YearWeek last) {
        return new ReadAhead(first, last, week -> jdbi.inTransaction(handle -> new StoredFacts(handle, week).facts()));
    }

    @Override
    public FactCount count() {
        return jdbi.withHandle(handle -> handle.createQuery(COUNT)
                .map((row, _) -> new FactCount(
                        row.getLong("teams"),
                        row.getLong("results"),
                        row.getLong("withheld"),
                        row.getLong("usage_reports"),
                        row.getLong("staffing"),
                        row.getLong("dead_letters"),
                        week(row.getString("through_week"))))
                .one());
    }

    @Override
    public Optional<YearWeek> firstWeek(YearWeek earliest) {
        return theWeek(FIRST_WEEK, earliest);
    }

    @Override
    public Optional<YearWeek> lastWeek(YearWeek latest) {
        return theWeek(LAST_WEEK, latest);
    }

    @Override
    public Optional<YearWeek> lastWeekThatIsIn(YearWeek latest) {
        return theWeek(AWAITED, latest);
    }

    private Optional<YearWeek> theWeek(String query, YearWeek edge) {
        return jdbi.withHandle(handle -> handle.createQuery(query)
                .bind("edge", edge)
                .map((row, _) -> week(row.getString(1)))
                .one());
    }

    private static Optional<YearWeek> week(String week) {
        return Optional.ofNullable(week).map(YearWeek::parse);
    }
}
