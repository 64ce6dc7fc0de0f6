package io.undercurrent.survey.workforce.postgres;

import io.undercurrent.survey.workforce.domain.ImportRows;
import io.undercurrent.survey.workforce.domain.ReceivedRow;
import io.undercurrent.survey.workforce.domain.RejectedRow;
import io.undercurrent.survey.workforce.domain.TeamDescription;
import io.undercurrent.survey.workforce.domain.TeamFault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresImportRows implements ImportRows {

    /// The first line about a team is believed; the planner has to know by now how many lines there are.
    private static final String FIRST_LINES = """
            select distinct on (team_id) team_id, team_name, parent_team_id
            from workforce_import_row where import_id = :id
            order by team_id, line""";

    private final Jdbi jdbi;

    PostgresImportRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void keep(UUID importId, List<ReceivedRow> rows) {
        var text = new RowText(importId);
        rows.forEach(text::add);
        jdbi.useHandle(text::into);
    }

    @Override
    public void rejectRepeated(UUID importId) {
        jdbi.useHandle(handle -> {
            handle.execute("analyze workforce_import_row");
            handle.createUpdate(Rejecting.rows("""
                            exists (select from workforce_import_row earlier
                                    where earlier.import_id = :id
                                      and earlier.employee_id = row.employee_id
                                      and earlier.line < row.line)"""))
                    .bind("id", importId)
                    .bindMap(Rejecting.REPEATED.named())
                    .execute();
        });
    }

    @Override
    public void rejectContradicting(UUID importId) {
        jdbi.useHandle(handle -> handle.createUpdate(Rejecting.rows("""
                        exists (select from (%s) first
                                where first.team_id = row.team_id
                                  and (first.team_name, first.parent_team_id)
                                      is distinct from (row.team_name, row.parent_team_id))""".formatted(FIRST_LINES)))
                .bind("id", importId)
                .bindMap(Rejecting.CONTRADICTING.named())
                .execute());
    }

    @Override
    public void reject(UUID importId, Map<String, TeamFault> teams) {
        if (teams.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            for (var fault : TeamFault.values()) {
                var ids = teams.keySet().stream()
                        .filter(id -> teams.get(id) == fault)
                        .toList();
                handle.createUpdate(Rejecting.rows("row.team_id = any(:teams)"))
                        .bind("id", importId)
                        .bindArray("teams", String.class, ids)
                        .bindMap(Rejecting.of(fault).named())
                        .execute();
            }
        });
    }

    @Override
    public List<TeamDescription> teams(UUID importId) {
        return jdbi.withHandle(handle -> handle.createQuery(FIRST_LINES)
                .bind("id", importId)
                .map((row, context) -> new TeamDescription(
                        row.getString("team_id"),
                        row.getString("team_name"),
                        Optional.ofNullable(row.getString("parent_team_id"))))
                .list());
    }

    @Override
    public void eachRejected(UUID importId, Consumer<RejectedRow> reader) {
        jdbi.useTransaction(handle -> handle.createQuery(
                        "select * from workforce_import_error where import_id = :id order by line")
                .bind("id", importId)
                .setFetchSize(1_000)
                .map((row, context) -> new RejectedRow(
                        row.getLong("line"),
                        row.getString("code"),
                        row.getString("message"),
                        row.getString("pointer"),
                        Optional.ofNullable(row.getString("employee_id"))))
                .forEach(reader));
    }

    @Override
    public void clear(UUID importId) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from workforce_import_row where import_id = :id")
                .bind("id", importId)
                .execute());
    }
}
