package io.undercurrent.survey.workforce.postgres;

import io.undercurrent.survey.workforce.domain.EmploymentPeriod;
import io.undercurrent.survey.workforce.domain.EndReason;
import io.undercurrent.survey.workforce.domain.Saying;
import io.undercurrent.survey.workforce.domain.Work;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

record PeriodRow(String employeeId, EmploymentPeriod toDomain) {

    static final String COLUMNS = """
            employee_id, from_day, until_day, hired, team_id, job_family, learner, end_reason,
            told_as_joining, job_family_said, learner_said""";

    static PeriodRow of(ResultSet row, StatementContext context) throws SQLException {
        return new PeriodRow(
                row.getString("employee_id"),
                new EmploymentPeriod(
                        row.getObject("from_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("until_day", LocalDate.class)),
                        row.getObject("hired", LocalDate.class),
                        new Work(row.getString("team_id"), row.getString("job_family"), row.getBoolean("learner")),
                        Optional.ofNullable(row.getString("end_reason")).flatMap(EndReason::named),
                        new Saying(
                                row.getBoolean("told_as_joining"),
                                row.getBoolean("job_family_said"),
                                row.getBoolean("learner_said"))));
    }

    static void write(CopyText rows, String employeeId, EmploymentPeriod period) {
        rows.row(
                employeeId,
                period.from(),
                period.until().orElse(null),
                period.hired(),
                period.work().teamId(),
                period.work().jobFamily(),
                period.work().learner(),
                period.ended().map(EndReason::key).orElse(null),
                period.saying().joining(),
                period.saying().jobFamily(),
                period.saying().learner());
    }
}
