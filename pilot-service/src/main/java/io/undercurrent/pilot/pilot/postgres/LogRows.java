package io.undercurrent.pilot.pilot.postgres;

import io.undercurrent.pilot.pilot.domain.Contest;
import io.undercurrent.pilot.pilot.domain.Friction;
import io.undercurrent.pilot.pilot.domain.FrictionKind;
import io.undercurrent.pilot.pilot.domain.LearningHours;
import io.undercurrent.pilot.pilot.domain.LearningWeek;
import io.undercurrent.pilot.pilot.domain.Reflection;
import io.undercurrent.pilot.pilot.domain.Safeguard;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.threeten.extra.YearWeek;

/// Reads what happened along the way.
final class LogRows {
    private LogRows() {}

    static Friction friction(ResultSet row, StatementContext context) throws SQLException {
        var removedOn = row.getObject("removed_on", LocalDate.class);
        return new Friction(
                id(row),
                FrictionKind.valueOf(row.getString("kind")),
                row.getString("text"),
                row.getBoolean("blocking"),
                row.getObject("on_day", LocalDate.class),
                removedOn == null
                        ? Optional.empty()
                        : Optional.of(new Friction.Removal(removedOn, row.getString("removal"))));
    }

    static Contest contest(ResultSet row, StatementContext context) throws SQLException {
        return new Contest(id(row), row.getString("challenged"), row.getObject("on_day", LocalDate.class), ruling(row));
    }

    private static Optional<Contest.Ruling> ruling(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? Optional.empty()
                : Optional.of(new Contest.Ruling(
                        Contest.Outcome.valueOf(outcome),
                        row.getObject("ruled_on", LocalDate.class),
                        row.getString("because")));
    }

    static Safeguard safeguard(ResultSet row, StatementContext context) throws SQLException {
        return new Safeguard(
                id(row),
                row.getString("control"),
                row.getBoolean("works"),
                row.getObject("checked_on", LocalDate.class));
    }

    static Reflection reflection(ResultSet row, StatementContext context) throws SQLException {
        return new Reflection(
                id(row),
                row.getBoolean("failure"),
                row.getString("learned"),
                Optional.ofNullable(row.getString("keep")),
                Optional.ofNullable(row.getString("change")),
                row.getObject("on_day", LocalDate.class));
    }

    static LearningWeek learningWeek(ResultSet row, StatementContext context) throws SQLException {
        return new LearningWeek(
                new TeamId(row.getString("team")),
                YearWeek.parse(row.getString("week")),
                new LearningHours(row.getDouble("granted"), row.getDouble("taken"), row.getDouble("eaten")));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }
}
