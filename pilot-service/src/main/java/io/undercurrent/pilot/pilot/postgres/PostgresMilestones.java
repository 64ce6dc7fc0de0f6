package io.undercurrent.pilot.pilot.postgres;

import io.undercurrent.pilot.pilot.domain.Milestone;
import io.undercurrent.pilot.pilot.domain.Milestones;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.pilot.domain.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

@ApplicationScoped
class PostgresMilestones implements Milestones {
    private static final String ADD = """
            insert into pilot_milestone (pilot, number, stage, on_day, at, role, reason)
            select :pilot, coalesce(max(number), 0) + 1, :stage, :on, :at, :role, :reason
            from pilot_milestone where pilot = :pilot
            """;

    private final Jdbi jdbi;

    PostgresMilestones(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(PilotId pilot, Milestone milestone) {
        jdbi.useHandle(handle -> handle.createUpdate(ADD)
                .bind("pilot", pilot.value())
                .bind("stage", milestone.stage().name())
                .bind("on", milestone.on())
                .bind("at", milestone.at().atOffset(ZoneOffset.UTC))
                .bind("role", milestone.role())
                .bind("reason", milestone.reason().orElse(null))
                .execute());
    }

    @Override
    public List<Milestone> of(PilotId pilot) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select stage, on_day, at, role, reason from pilot_milestone where pilot = :pilot order by number")
                .bind("pilot", pilot.value())
                .map(PostgresMilestones::milestone)
                .list());
    }

    private static Milestone milestone(ResultSet row, StatementContext context) throws SQLException {
        return new Milestone(
                Stage.valueOf(row.getString("stage")),
                row.getObject("on_day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("role"),
                Optional.ofNullable(row.getString("reason")));
    }
}
