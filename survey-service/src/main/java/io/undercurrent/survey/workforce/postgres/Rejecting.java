package io.undercurrent.survey.workforce.postgres;

import io.undercurrent.survey.workforce.domain.TeamFault;
import java.util.Map;

/// Moves lines from those that wait to those that are rejected.
record Rejecting(String code, String message, String pointer) {

    static final Rejecting REPEATED =
            new Rejecting("employee-repeated", "This employee stands on an earlier line", "/employeeId");

    static final Rejecting CONTRADICTING =
            new Rejecting("team-contradicted", "An earlier line gives this team another name or parent", "/teamId");

    static Rejecting of(TeamFault fault) {
        return new Rejecting(fault.code(), fault.message(), "/parentTeamId");
    }

    Map<String, String> named() {
        return Map.of("code", code, "message", message, "pointer", pointer);
    }

    static String rows(String condition) {
        return """
               with gone as (
                   delete from workforce_import_row row
                   where row.import_id = :id and %s
                   returning row.line, row.employee_id
               )
               insert into workforce_import_error (import_id, line, code, message, pointer, employee_id)
               select :id, line, :code, :message, :pointer, employee_id from gone""".formatted(condition);
    }
}
