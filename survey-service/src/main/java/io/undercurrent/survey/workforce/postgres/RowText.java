package io.undercurrent.survey.workforce.postgres;

import io.undercurrent.survey.workforce.domain.EmploymentEnd;
import io.undercurrent.survey.workforce.domain.ReadableRow;
import io.undercurrent.survey.workforce.domain.Received;
import io.undercurrent.survey.workforce.domain.ReceivedRow;
import io.undercurrent.survey.workforce.domain.RejectedRow;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Lines of an import on their way into the database, the readable ones and now and then a handful of rejected.
final class RowText {

    private static final int HANDFUL = 1_000;
    private static final String COLUMNS = " (line, employee_id, team_id, team_name, parent_team_id, manager_id,"
            + " job_family, learner, start_date, end_date, end_reason, email, language)";
    private static final String ERROR = "workforce_import_error (import_id, line, code, message, pointer, employee_id)";

    private final UUID importId;
    private final CopyStream readable;
    private final CopyStream errors;
    private final List<RejectedRow> rejected = new ArrayList<>(HANDFUL);
    private long lines;
    private long rejectedLines;

    RowText(Handle handle, UUID importId) {
        this.importId = importId;
        this.readable = new CopyStream(handle, Waiting.lines(importId) + COLUMNS);
        this.errors = new CopyStream(handle, ERROR);
    }

    Received keep(Iterator<ReceivedRow> rows) {
        try {
            rows.forEachRemaining(this::add);
            readable.end();
            writeRejected();
        } finally {
            readable.giveUp();
            errors.giveUp();
        }
        return new Received(lines, rejectedLines);
    }

    private void add(ReceivedRow row) {
        lines++;
        switch (row) {
            case ReadableRow good -> add(good);
            case RejectedRow bad -> add(bad);
        }
    }

    private void add(RejectedRow row) {
        rejectedLines++;
        rejected.add(row);
        if (rejected.size() == HANDFUL) {
            readable.end();
            writeRejected();
        }
    }

    private void writeRejected() {
        rejected.forEach(bad -> errors.row(
                importId,
                bad.line(),
                bad.code(),
                bad.message(),
                bad.pointer(),
                bad.employeeId().orElse(null)));
        errors.end();
        rejected.clear();
    }

    private void add(ReadableRow row) {
        var employee = row.employee();
        readable.row(
                row.line(),
                employee.employeeId(),
                employee.team().id(),
                employee.team().name(),
                employee.team().parent().orElse(null),
                employee.managerId().orElse(null),
                employee.jobFamily(),
                employee.learner(),
                employee.start().orElse(null),
                employee.end().map(EmploymentEnd::lastDay).orElse(null),
                employee.end().map(end -> end.reason().key()).orElse(null),
                employee.email().orElse(null),
                employee.language().orElse(null));
    }
}
