package io.undercurrent.survey.question.postgres;

import io.undercurrent.survey.question.domain.Backlog;
import io.undercurrent.survey.question.domain.BacklogBook;
import io.undercurrent.survey.question.domain.DaysBand;
import io.undercurrent.survey.question.domain.ToldBacklog;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.threeten.extra.YearWeek;

@ApplicationScoped
class PostgresBacklogBook implements BacklogBook {

    private static final long BACKLOG = 42_060L;

    private static final String SILENT = """
            select distinct team_id from question_told
            except select team_id from question_told where week = :week""";

    private static final String SETTLE = """
            insert into question_settled (team_id, before) values (:team, :before)
            on conflict (team_id) do update set before = excluded.before""";

    private static final String REMEMBER = """
            insert into question_told (team_id, week, open, answered, median_days, revision)
            values (:team, :week, :open, :answered, :median, :revision)
            on conflict (team_id, week) do update set
                open = excluded.open, answered = excluded.answered, median_days = excluded.median_days,
                revision = excluded.revision""";

    private final Jdbi jdbi;

    PostgresBacklogBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void waitForTurn() {
        jdbi.useHandle(handle -> handle.execute("select pg_advisory_xact_lock(?)", BACKLOG));
    }

    @Override
    public Optional<YearWeek> openFrom(String team) {
        return jdbi.withHandle(handle -> handle.createQuery("select before from question_settled where team_id = :team")
                .bind("team", team)
                .mapTo(YearWeek.class)
                .findOne());
    }

    @Override
    public void settle(String team, YearWeek before) {
        jdbi.useHandle(handle -> handle.createUpdate(SETTLE)
                .bind("team", team)
                .bind("before", before)
                .execute());
    }

    @Override
    public List<ToldBacklog> told(String team) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from question_told where team_id = :team")
                .bind("team", team)
                .map(PostgresBacklogBook::told)
                .list());
    }

    @Override
    public Set<String> silentIn(YearWeek week) {
        return jdbi.withHandle(handle -> handle.createQuery(SILENT)
                .bind("week", week.toString())
                .mapTo(String.class)
                .set());
    }

    @Override
    public void remember(Collection<ToldBacklog> told) {
        if (told.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(REMEMBER);
            told.forEach(one -> batch.bind("team", one.backlog().team())
                    .bind("week", one.backlog().week().toString())
                    .bind("open", one.backlog().open())
                    .bind("answered", one.backlog().answered())
                    .bind("median", one.backlog().medianDays().map(DaysBand::name))
                    .bind("revision", one.revision())
                    .add());
            batch.execute();
        });
    }

    private static ToldBacklog told(ResultSet row, StatementContext context) throws SQLException {
        var backlog = new Backlog(
                row.getString("team_id"),
                YearWeek.parse(row.getString("week")),
                row.getInt("open"),
                row.getInt("answered"),
                Optional.ofNullable(row.getString("median_days")).map(DaysBand::valueOf));
        return new ToldBacklog(backlog, row.getLong("revision"));
    }
}
