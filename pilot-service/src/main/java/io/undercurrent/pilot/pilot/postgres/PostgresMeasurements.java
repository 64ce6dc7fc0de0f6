package io.undercurrent.pilot.pilot.postgres;

import io.undercurrent.pilot.pilot.domain.Arm;
import io.undercurrent.pilot.pilot.domain.Measurement;
import io.undercurrent.pilot.pilot.domain.Measurements;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.teams.domain.TeamId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresMeasurements implements Measurements {
    private static final String OF_PILOT = """
            select metric, arm, team, day, value, count from measurement
            where pilot = :pilot order by day, team, metric, arm
            """;
    private static final String KEEP = """
            insert into measurement (pilot, metric, arm, team, day, value, count)
            select :pilot, told.*
            from unnest(:metrics, :arms, :teams, cast(:days as date[]), :values, :counts) as told
            """;

    private final Jdbi jdbi;

    PostgresMeasurements(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Measurement> of(PilotId pilot) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_PILOT)
                .bind("pilot", pilot.value())
                .map(PostgresMeasurements::measurement)
                .list());
    }

    private static Measurement measurement(ResultSet row, StatementContext context) throws SQLException {
        var count = row.getObject("count", Integer.class);
        return new Measurement(
                row.getString("metric"),
                Arm.valueOf(row.getString("arm")),
                new TeamId(row.getString("team")),
                row.getObject("day", LocalDate.class),
                row.getDouble("value"),
                count == null ? OptionalInt.empty() : OptionalInt.of(count));
    }

    @Override
    public void keep(PilotId pilot, List<Measurement> measured) {
        jdbi.useHandle(handle -> handle.createUpdate(KEEP)
                .bind("pilot", pilot.value())
                .bind("metrics", measured.stream().map(Measurement::metric).toArray(String[]::new))
                .bind("arms", measured.stream().map(each -> each.arm().name()).toArray(String[]::new))
                .bind(
                        "teams",
                        measured.stream().map(each -> each.team().value()).toArray(String[]::new))
                .bind(
                        "days",
                        measured.stream().map(each -> each.day().toString()).toArray(String[]::new))
                .bind("values", measured.stream().map(Measurement::value).toArray(Double[]::new))
                .bind(
                        "counts",
                        measured.stream().map(PostgresMeasurements::count).toArray(Integer[]::new))
                .execute());
    }

    private static @Nullable Integer count(Measurement measured) {
        return measured.count().isPresent() ? measured.count().getAsInt() : null;
    }
}
