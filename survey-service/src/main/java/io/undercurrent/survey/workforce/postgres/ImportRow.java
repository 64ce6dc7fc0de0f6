package io.undercurrent.survey.workforce.postgres;

import io.undercurrent.survey.workforce.domain.ChangedBy;
import io.undercurrent.survey.workforce.domain.Changes;
import io.undercurrent.survey.workforce.domain.FileKind;
import io.undercurrent.survey.workforce.domain.ImportMode;
import io.undercurrent.survey.workforce.domain.ImportOrder;
import io.undercurrent.survey.workforce.domain.ImportReport;
import io.undercurrent.survey.workforce.domain.ImportStatus;
import io.undercurrent.survey.workforce.domain.PeopleChanges;
import io.undercurrent.survey.workforce.domain.TeamChanges;
import io.undercurrent.survey.workforce.domain.TeamDescription;
import io.undercurrent.survey.workforce.domain.TeamPreview;
import io.undercurrent.survey.workforce.domain.UnknownManagers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

record ImportRow(
        ImportOrder order,
        ImportStatus status,
        long lines,
        long rejected,
        Optional<String> reason,
        double progress,
        Optional<Changes> changes,
        Optional<FileKind> file,
        UnknownManagers unknownManagers) {

    private static final double FINISHED = 1;
    private static final String CHANNEL = "import";

    static ImportRow of(ResultSet row, StatementContext context) throws SQLException {
        return new ImportRow(
                order(row),
                ImportStatus.valueOf(row.getString("status")),
                row.getLong("lines"),
                row.getLong("rejected"),
                Optional.ofNullable(row.getString("reason")),
                row.getDouble("progress"),
                changes(row),
                file(row),
                new UnknownManagers(row.getLong("unknown_managers"), lines(row)));
    }

    private static ImportOrder order(ResultSet row) throws SQLException {
        return new ImportOrder(
                row.getObject("id", UUID.class),
                ImportMode.valueOf(row.getString("mode")),
                row.getBoolean("dry_run"),
                row.getBoolean("confirmed"),
                row.getObject("as_of", LocalDate.class),
                new ChangedBy(row.getString("client"), CHANNEL),
                root(row));
    }

    private static Optional<TeamDescription> root(ResultSet row) throws SQLException {
        return row.getObject("root_team_id") == null
                ? Optional.empty()
                : Optional.of(new TeamDescription(
                        row.getString("root_team_id"), row.getString("root_team_name"), Optional.empty()));
    }

    private static Optional<Changes> changes(ResultSet row) throws SQLException {
        if (row.getObject("teams_added") == null) {
            return Optional.empty();
        }
        return Optional.of(new Changes(
                new TeamChanges(row.getInt("teams_added"), row.getInt("teams_changed"), row.getInt("teams_closed")),
                new PeopleChanges(row.getInt("people_joined"), row.getInt("people_moved"), row.getInt("people_left")),
                new TeamPreview(
                        words(row, "first_teams_added"),
                        words(row, "first_teams_changed"),
                        words(row, "first_teams_closed"))));
    }

    private static Optional<FileKind> file(ResultSet row) throws SQLException {
        if (row.getObject("format") == null) {
            return Optional.empty();
        }
        return Optional.of(new FileKind(
                row.getString("format"),
                row.getString("encoding"),
                Optional.ofNullable(row.getString("delimiter")),
                Optional.ofNullable(row.getString("mapping")),
                words(row, "columns")));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static List<Long> lines(ResultSet row) throws SQLException {
        return List.of((Long[]) row.getArray("unknown_manager_lines").getArray());
    }

    ImportReport toDomain() {
        var done = status == ImportStatus.RUNNING ? progress : FINISHED;
        return new ImportReport(order, status, lines, rejected, done, reason, changes, file, unknownManagers);
    }
}
