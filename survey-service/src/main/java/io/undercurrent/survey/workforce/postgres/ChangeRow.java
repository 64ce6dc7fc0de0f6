package io.undercurrent.survey.workforce.postgres;

import io.undercurrent.survey.workforce.domain.ChangeKind;
import io.undercurrent.survey.workforce.domain.EmploymentChange;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Ended;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Joined;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Moved;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Returned;
import io.undercurrent.survey.workforce.domain.EmploymentChange.WentOnLeave;
import io.undercurrent.survey.workforce.domain.EndReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

record ChangeRow(
        String employeeId,
        String kind,
        LocalDate onDay,
        @Nullable String teamId,
        @Nullable String jobFamily,
        @Nullable Boolean learner,
        @Nullable String endReason) {

    static ChangeRow of(EmploymentChange change) {
        var kind = ChangeKind.of(change).name();
        return switch (change) {
            case Joined(var who, var on, var team, var family, var learner) ->
                new ChangeRow(who, kind, on, team, family, learner, null);
            case Moved(var who, var on, var team, var family, var learner) ->
                new ChangeRow(who, kind, on, team, family.orElse(null), learner.orElse(null), null);
            case WentOnLeave(var who, var on) -> new ChangeRow(who, kind, on, null, null, null, null);
            case Returned(var who, var on) -> new ChangeRow(who, kind, on, null, null, null, null);
            case Ended(var who, var on, var reason) -> new ChangeRow(who, kind, on, null, null, null, reason.key());
        };
    }

    static EmploymentChange change(ResultSet row, StatementContext context) throws SQLException {
        var who = row.getString("employee_id");
        var on = row.getObject("on_day", LocalDate.class);
        var family = Optional.ofNullable(row.getString("job_family"));
        var learner = Optional.ofNullable((Boolean) row.getObject("learner"));
        return switch (ChangeKind.valueOf(row.getString("kind"))) {
            case JOINED -> new Joined(who, on, row.getString("team_id"), family.orElseThrow(), learner.orElseThrow());
            case MOVED -> new Moved(who, on, row.getString("team_id"), family, learner);
            case WENT_ON_LEAVE -> new WentOnLeave(who, on);
            case RETURNED -> new Returned(who, on);
            case ENDED ->
                new Ended(who, on, EndReason.named(row.getString("end_reason")).orElseThrow());
            case ERASED, TEAMS_ADDED, TEAMS_CHANGED, TEAMS_CLOSED, REFUSED ->
                throw new IllegalStateException("No change of employment: " + row.getString("kind"));
        };
    }

    PreparedBatch bindTo(PreparedBatch batch) {
        return batch.bind("employeeId", employeeId)
                .bind("kind", kind)
                .bind("onDay", onDay)
                .bind("teamId", teamId)
                .bind("jobFamily", jobFamily)
                .bind("learner", learner)
                .bind("endReason", endReason);
    }

    void write(CopyText rows, boolean due) {
        rows.row(employeeId, kind, onDay, teamId, jobFamily, learner, endReason, due);
    }
}
