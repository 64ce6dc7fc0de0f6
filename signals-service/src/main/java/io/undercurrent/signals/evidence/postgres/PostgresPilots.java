package io.undercurrent.signals.evidence.postgres;

import io.undercurrent.signals.evidence.Pilots;
import io.undercurrent.signals.evidence.Told;
import io.undercurrent.signals.evidence.domain.Pilot;
import io.undercurrent.signals.evidence.domain.TeamId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresPilots implements Pilots {

    private static final String KEEP = """
            insert into pilot as old (pilot, name, teams, tool, workflow, kind, stage, hours_granted, hours_taken,
                guardrails, decision, grade, week, revision)
            select distinct on (pilot) pilot, name, teams, tool, workflow, kind, stage, hours_granted, hours_taken,
                guardrails, decision, grade, week, revision
            from jsonb_to_recordset(cast(:rows as jsonb)) as r(
                pilot text, name text, teams text[], tool text, workflow text, kind text, stage text,
                hours_granted double precision, hours_taken double precision,
                guardrails text, decision text, grade text, week text, revision bigint)
            order by pilot, revision desc
            on conflict (pilot) do update set
                name = excluded.name, teams = excluded.teams, tool = excluded.tool, workflow = excluded.workflow,
                kind = excluded.kind, stage = excluded.stage, hours_granted = excluded.hours_granted,
                hours_taken = excluded.hours_taken, guardrails = excluded.guardrails, decision = excluded.decision,
                grade = excluded.grade, week = excluded.week, revision = excluded.revision
            where old.revision < excluded.revision
            """;

    private static final String OF_TEAM = """
            select pilot, name, teams, tool, workflow, kind, stage, hours_granted, hours_taken,
                guardrails, decision, grade, week
            from pilot
            where teams @> array[cast(:team as text)]
            order by week desc, pilot
            """;

    private final Jdbi jdbi;

    PostgresPilots(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void keep(List<Told<Pilot>> pilots) {
        if (!pilots.isEmpty()) {
            var rows = FactRows.json(pilots.stream().map(PilotRow::of).toList());
            jdbi.useHandle(
                    handle -> handle.createUpdate(KEEP).bind("rows", rows).execute());
        }
    }

    @Override
    public List<Pilot> of(TeamId team) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_TEAM)
                .bind("team", team.value())
                .map((row, _) -> PilotRow.pilot(row))
                .list());
    }
}
