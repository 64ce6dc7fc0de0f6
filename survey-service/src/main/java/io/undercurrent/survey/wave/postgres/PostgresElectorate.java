package io.undercurrent.survey.wave.postgres;

import io.undercurrent.survey.wave.domain.Electorate;
import io.undercurrent.survey.wave.domain.ReportingGroup;
import io.undercurrent.survey.wave.domain.Seat;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresElectorate implements Electorate {

    private static final String GROUPS =
            "select group_id, size from wave_group where wave_id = :wave order by group_id";
    private static final String SEAT =
            "select group_id, number from wave_seat where wave_id = :wave and employee_id = :employee";

    private final Jdbi jdbi;

    PostgresElectorate(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<ReportingGroup> groups(WaveId wave) {
        return jdbi.withHandle(handle -> handle.createQuery(GROUPS)
                .bind("wave", wave.value())
                .map((row, context) -> new ReportingGroup(new TeamId(row.getString("group_id")), row.getInt("size")))
                .list());
    }

    @Override
    public Optional<Seat> seat(WaveId wave, String employeeId) {
        return jdbi.withHandle(handle -> handle.createQuery(SEAT)
                .bind("wave", wave.value())
                .bind("employee", employeeId)
                .map((row, context) -> new Seat(new TeamId(row.getString("group_id")), row.getInt("number")))
                .findOne());
    }
}
