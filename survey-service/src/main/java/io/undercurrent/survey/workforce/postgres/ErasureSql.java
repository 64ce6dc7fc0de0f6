package io.undercurrent.survey.workforce.postgres;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;

/// Takes a person out of everything we keep; what was counted stays, under a key that nobody can trace.
final class ErasureSql {

    private static final List<String> IN_ORDER = List.of(
            "delete from employment_period where employee_id = :who and from_day >= :today",
            "delete from employment_leave where employee_id = :who and from_day >= :today",
            """
            update employment_period set until_day = :today, end_reason = coalesce(end_reason, 'other')
            where employee_id = :who and (until_day is null or until_day > :today)""",
            "update employment_leave set until_day = :today where employee_id = :who and until_day is null",
            "update employment_period set employee_id = :nobody where employee_id = :who",
            "update employment_leave set employee_id = :nobody where employee_id = :who",
            "delete from employment_change where employee_id = :who",
            "delete from employment_event_waiting where employee_id = :who",
            "delete from person where employee_id = :who",
            "update person set manager_id = null where manager_id = :who",
            "select forget_in_waiting_imports(:who)",
            "update workforce_import_error set employee_id = null where employee_id = :who");

    private ErasureSql() {}

    static void run(Handle handle, String employeeId, LocalDate today) {
        var nobody = handle.createQuery("select 'erased-' || gen_random_uuid()")
                .mapTo(String.class)
                .one();
        for (var sql : IN_ORDER) {
            handle.createUpdate(sql)
                    .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                    .bind("who", employeeId)
                    .bind("nobody", nobody)
                    .bind("today", today)
                    .execute();
        }
    }
}
