package io.undercurrent.survey.workforce.postgres;

import io.undercurrent.survey.workforce.domain.EmploymentEnd;
import io.undercurrent.survey.workforce.domain.ReadableRow;
import io.undercurrent.survey.workforce.domain.ReceivedRow;
import io.undercurrent.survey.workforce.domain.RejectedRow;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Lines of an import on their way into the database, the readable ones and the rejected.
final class RowText {

    private static final String ROW = "workforce_import_row (import_id, line, employee_id, team_id, team_name,"
            + " parent_team_id, manager_id, job_family, learner, start_date, end_date, end_reason, email, language)";

    private static final String ERROR = "workforce_import_error (import_id, line, code, message, pointer, employee_id)";

    private final UUID importId;
    private final CopyText readable = new CopyText();
    private final CopyText rejected = new CopyText();

    RowText(UUID importId) {
        this.importId = importId;
    }

    void add(ReceivedRow row) {
        switch (row) {
            case ReadableRow good -> add(good);
            case RejectedRow bad ->
                rejected.row(
                        importId,
                        bad.line(),
                        bad.code(),
                        bad.message(),
                        bad.pointer(),
                        bad.employeeId().orElse(null));
        }
    }

    private void add(ReadableRow row) {
        var employee = row.employee();
        readable.row(
                importId,
                row.line(),
                employee.employeeId(),
                employee.team().id(),
                employee.team().name(),
                employee.team().parent().orElse(null),
                employee.managerId().orElse(null),
                employee.jobFamily(),
                employee.learner(),
                employee.start(),
                employee.end().map(EmploymentEnd::lastDay).orElse(null),
                employee.end().map(end -> end.reason().key()).orElse(null),
                employee.email().orElse(null),
                employee.language().orElse(null));
    }

    void into(Handle handle) {
        readable.into(handle, ROW);
        rejected.into(handle, ERROR);
    }
}
