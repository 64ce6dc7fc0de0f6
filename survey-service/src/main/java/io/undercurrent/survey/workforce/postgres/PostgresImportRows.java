package io.undercurrent.survey.workforce.postgres;

import io.undercurrent.survey.workforce.domain.ImportRows;
import io.undercurrent.survey.workforce.domain.Received;
import io.undercurrent.survey.workforce.domain.ReceivedRow;
import io.undercurrent.survey.workforce.domain.RejectedRow;
import io.undercurrent.survey.workforce.domain.TeamDescription;
import io.undercurrent.survey.workforce.domain.TeamFault;
import io.undercurrent.survey.workforce.domain.UnknownManagers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

@ApplicationScoped
class PostgresImportRows implements ImportRows {

    private final Jdbi jdbi;

    PostgresImportRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Received keep(UUID importId, Iterator<ReceivedRow> rows) {
        return jdbi.withHandle(handle -> {
            run(handle, CheckSql.OPEN, importId);
            return new RowText(handle, importId).keep(rows);
        });
    }

    @Override
    public void rejectRepeated(UUID importId) {
        jdbi.useHandle(handle -> {
            CheckSql.AS_SETS.forEach(handle::execute);
            run(handle, CheckSql.ANALYZE, importId);
            if (isSuspected(handle, "repeated_suspected", importId)) {
                run(handle, CheckSql.REPEATED, importId);
                Rejecting.TWO_MANAGERS.move(handle, importId, "repeated", CheckSql.IS_REPEATED_WITH_ANOTHER_MANAGER);
                Rejecting.REPEATED.move(handle, importId, "repeated", CheckSql.IS_REPEATED);
            }
            run(handle, CheckSql.DESCRIBED, importId);
        });
    }

    private static boolean isSuspected(Handle handle, String suspicion, UUID importId) {
        return handle.createQuery("select <suspicion> from workforce_import where id = :id")
                .define("suspicion", suspicion)
                .bind("id", importId)
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public void rejectContradicting(UUID importId) {
        jdbi.useHandle(handle -> {
            run(handle, CheckSql.CONTRADICTING, importId);
            if (anyIn(handle, "contradicting")) {
                Rejecting.CONTRADICTING.move(handle, importId, "contradicting", CheckSql.IS_CONTRADICTING);
                describeAnew(handle, importId);
            }
        });
    }

    @Override
    public void reject(UUID importId, Map<String, TeamFault> teams) {
        if (teams.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            handle.execute("create temporary table faulty (team_id text, fault text) on commit drop");
            var faulty = new CopyStream(handle, "faulty (team_id, fault)");
            teams.forEach((team, fault) -> faulty.row(team, fault.code()));
            faulty.end();
            for (var fault : TeamFault.values()) {
                Rejecting.of(fault).move(handle, importId, "faulty", CheckSql.isFaulty(fault));
            }
            describeAnew(handle, importId);
        });
    }

    private static void describeAnew(Handle handle, UUID importId) {
        handle.execute("drop table described");
        run(handle, CheckSql.DESCRIBED, importId);
    }

    @Override
    public UnknownManagers unknownManagers(UUID importId) {
        return jdbi.withHandle(handle -> isSuspected(handle, "unknown_managers_suspected", importId)
                ? unknownManagers(handle, importId)
                : UnknownManagers.NONE);
    }

    private static UnknownManagers unknownManagers(Handle handle, UUID importId) {
        return handle.createQuery(CheckSql.UNKNOWN_MANAGERS)
                .define("lines", Waiting.lines(importId))
                .map((row, context) -> new UnknownManagers(row.getLong("count"), List.of((Long[])
                        row.getArray("first_lines").getArray())))
                .one();
    }

    /// What the first line about a team says is believed.
    @Override
    public List<TeamDescription> teams(UUID importId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select distinct on (team_id) * from described order by team_id, line")
                .map((row, context) -> new TeamDescription(
                        row.getString("team_id"),
                        row.getString("team_name"),
                        Optional.ofNullable(row.getString("parent_team_id"))))
                .list());
    }

    @Override
    public void eachRejected(UUID importId, Consumer<RejectedRow> reader) {
        jdbi.useTransaction(
                handle -> handle.createQuery("select * from workforce_import_error where import_id = :id order by line")
                        .bind("id", importId)
                        .setFetchSize(1_000)
                        .map(rejected())
                        .forEach(reader));
    }

    private static RowMapper<RejectedRow> rejected() {
        return (row, context) -> new RejectedRow(
                row.getLong("line"),
                row.getString("code"),
                row.getString("message"),
                row.getString("pointer"),
                Optional.ofNullable(row.getString("employee_id")));
    }

    @Override
    public void clear(UUID importId) {
        jdbi.useHandle(handle -> run(handle, "drop table if exists <lines>", importId));
    }

    private static void run(Handle handle, String sql, UUID importId) {
        handle.createUpdate(sql).define("lines", Waiting.lines(importId)).execute();
    }

    private static boolean anyIn(Handle handle, String table) {
        return handle.createQuery("select exists (select from " + table + ")")
                .mapTo(Boolean.class)
                .one();
    }
}
