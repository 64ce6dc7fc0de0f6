package io.undercurrent.survey.workforce.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jdbi.v3.core.statement.StatementContext;

/// Those who join a team and were not known before.
record NewcomersRow(String team, int joined, int people, LocalDate firstDay) {

    static NewcomersRow of(ResultSet row, StatementContext context) throws SQLException {
        return new NewcomersRow(
                row.getString("team_id"),
                row.getInt("joined"),
                row.getInt("people"),
                row.getObject("first_day", LocalDate.class));
    }
}
