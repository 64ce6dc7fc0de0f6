package io.undercurrent.pilot.verdict.postgres;

import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.verdict.domain.Settled;
import io.undercurrent.pilot.verdict.domain.Verdicts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresVerdicts implements Verdicts {
    private static final String KEEP = """
            insert into verdict (pilot, name, course, verdict, grade, gain, error, unit, criteria_met, criteria,
                frictions_reported, frictions_removed, frictions_blocking, outputs_challenged, outputs_overturned,
                weeks_used, usual_use, least_use)
            values (:pilot, :name, :course, :verdict, :grade, :gain, :error, :unit, :criteriaMet, :criteria,
                :frictionsReported, :frictionsRemoved, :frictionsBlocking, :outputsChallenged, :outputsOverturned,
                :weeksUsed, :usualUse, :leastUse)
            """;
    private static final String SELECT = """
            select verdict.*, exists (select from reflection where pilot = verdict.pilot and failure) as told
            from verdict
            """;

    private final Jdbi jdbi;

    PostgresVerdicts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void keep(Settled settled) {
        jdbi.useHandle(handle ->
                handle.createUpdate(KEEP).bindMethods(VerdictRow.of(settled)).execute());
    }

    @Override
    public Optional<Settled> of(PilotId pilot) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where pilot = :pilot")
                .bind("pilot", pilot.value())
                .map((row, _) -> VerdictRow.read(row).toDomain())
                .findOne());
    }

    @Override
    public List<Settled> all() {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "order by pilot")
                .map((row, _) -> VerdictRow.read(row).toDomain())
                .list());
    }
}
