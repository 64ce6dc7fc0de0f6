package io.undercurrent.survey.workforce.postgres;

import io.undercurrent.survey.workforce.domain.EmployeeField;
import io.undercurrent.survey.workforce.domain.TeamFault;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Moves lines from those that wait to those that are rejected.
record Rejecting(String code, String message, EmployeeField field) {

    static final Rejecting TWO_MANAGERS = new Rejecting(
            "two-managers", "An earlier line gives this employee another manager", EmployeeField.MANAGER_ID);

    static final Rejecting REPEATED =
            new Rejecting("employee-repeated", "This employee stands on an earlier line", EmployeeField.EMPLOYEE_ID);

    static final Rejecting CONTRADICTING = new Rejecting(
            "team-contradicted", "An earlier line gives this team another name or parent", EmployeeField.TEAM_ID);

    /// The field is named as the file names it.
    private static final String MOVE = """
            with gone as (
                delete from <lines> row using <culprits> where <condition>
                returning row.line, row.employee_id
            ), named as (
                select coalesce(nullif(columns[:place], ''), :pointer) as pointer from workforce_import where id = :id
            )
            insert into workforce_import_error (import_id, line, code, message, pointer, employee_id)
            select :id, line, :code, :message, named.pointer, employee_id from gone, named""";

    static Rejecting of(TeamFault fault) {
        return new Rejecting(fault.code(), fault.message(), EmployeeField.PARENT_TEAM_ID);
    }

    /// Tells how many lines were rejected: those that meet the condition with one of the culprits.
    int move(Handle handle, UUID importId, String culprits, String condition) {
        return handle.createUpdate(MOVE)
                .define("lines", Waiting.lines(importId))
                .define("culprits", culprits)
                .define("condition", condition.replace("<lines>", Waiting.lines(importId)))
                .bind("id", importId)
                .bind("code", code)
                .bind("message", message)
                .bind("place", List.of(EmployeeField.values()).indexOf(field) + 1)
                .bind("pointer", field.pointer())
                .execute();
    }
}
