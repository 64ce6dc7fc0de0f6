package io.undercurrent.survey.provisioning.postgres;

import io.undercurrent.survey.provisioning.domain.Account;
import io.undercurrent.survey.provisioning.domain.EmploymentFacts;
import io.undercurrent.survey.provisioning.domain.EmploymentStatus;
import io.undercurrent.survey.provisioning.domain.Profile;
import io.undercurrent.survey.provisioning.domain.Stamp;
import io.undercurrent.survey.workforce.domain.EndReason;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// An account as it lies in its table.
final class AccountRow {

    private AccountRow() {}

    static <S extends SqlStatement<S>> S bind(S statement, Account account) {
        var said = account.profile();
        var facts = account.facts();
        return statement
                .bind("id", account.id())
                .bind("employeeId", account.employeeId())
                .bind("hereSince", account.hereSince())
                .bind("goneSince", account.goneSince())
                .bind("userName", said.userName())
                .bind("externalId", said.externalId())
                .bind("displayName", said.displayName())
                .bind("employeeNumber", said.employeeNumber())
                .bindArray("workEmails", String.class, said.workEmails())
                .bind("active", said.active())
                .bind("document", said.document())
                .bind("status", facts.status().name())
                .bind("start", facts.start())
                .bind("lastDay", facts.lastDay())
                .bind("reason", facts.reason().map(EndReason::key))
                .bind("teamId", facts.teamId())
                .bind("jobFamily", facts.jobFamily())
                .bind("learner", facts.learner());
    }

    static Account account(ResultSet row, StatementContext context) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("employee_id"),
                row.getObject("here_since", LocalDate.class),
                day(row.getDate("gone_since")),
                profile(row),
                facts(row),
                stamp(row));
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                row.getString("user_name"),
                Optional.ofNullable(row.getString("external_id")),
                Optional.ofNullable(row.getString("display_name")),
                Optional.ofNullable(row.getString("employee_number")),
                List.of((String[]) row.getArray("work_emails").getArray()),
                row.getBoolean("active"),
                row.getString("document"));
    }

    private static EmploymentFacts facts(ResultSet row) throws SQLException {
        return new EmploymentFacts(
                EmploymentStatus.valueOf(row.getString("status")),
                day(row.getDate("start_day")),
                day(row.getDate("last_day")),
                Optional.ofNullable(row.getString("end_reason")).flatMap(EndReason::named),
                Optional.ofNullable(row.getString("team_id")),
                Optional.ofNullable(row.getString("job_family")),
                Optional.ofNullable((Boolean) row.getObject("learner")));
    }

    static Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(
                row.getLong("version"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }

    static Optional<LocalDate> day(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toLocalDate);
    }
}
