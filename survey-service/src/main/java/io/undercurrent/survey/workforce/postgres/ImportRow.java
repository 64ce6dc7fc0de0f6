package io.undercurrent.survey.workforce.postgres;

import io.undercurrent.survey.workforce.domain.Changes;
import io.undercurrent.survey.workforce.domain.ImportMode;
import io.undercurrent.survey.workforce.domain.ImportOrder;
import io.undercurrent.survey.workforce.domain.ImportReport;
import io.undercurrent.survey.workforce.domain.ImportStatus;
import io.undercurrent.survey.workforce.domain.PeopleChanges;
import io.undercurrent.survey.workforce.domain.TeamChanges;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

record ImportRow(
        ImportOrder order,
        ImportStatus status,
        boolean checked,
        long lines,
        long rejected,
        Optional<String> reason,
        Optional<Changes> changes) {

    private static final double STORED = 0.4;
    private static final double CHECKED = 0.6;
    private static final double FINISHED = 1;

    static ImportRow of(ResultSet row, StatementContext context) throws SQLException {
        return new ImportRow(
                order(row),
                ImportStatus.valueOf(row.getString("status")),
                row.getBoolean("checked"),
                row.getLong("lines"),
                row.getLong("rejected"),
                Optional.ofNullable(row.getString("reason")),
                changes(row));
    }

    private static ImportOrder order(ResultSet row) throws SQLException {
        return new ImportOrder(
                row.getObject("id", UUID.class),
                ImportMode.valueOf(row.getString("mode")),
                row.getBoolean("dry_run"),
                row.getBoolean("confirmed"),
                row.getObject("as_of", LocalDate.class));
    }

    private static Optional<Changes> changes(ResultSet row) throws SQLException {
        if (row.getObject("teams_added") == null) {
            return Optional.empty();
        }
        return Optional.of(new Changes(
                new TeamChanges(row.getInt("teams_added"), row.getInt("teams_changed"), row.getInt("teams_closed")),
                new PeopleChanges(row.getInt("people_joined"), row.getInt("people_moved"), row.getInt("people_left"))));
    }

    ImportReport toDomain() {
        return new ImportReport(order, status, lines, rejected, progress(), reason, changes);
    }

    private double progress() {
        if (status != ImportStatus.RUNNING) {
            return FINISHED;
        }
        return checked ? CHECKED : STORED;
    }
}
