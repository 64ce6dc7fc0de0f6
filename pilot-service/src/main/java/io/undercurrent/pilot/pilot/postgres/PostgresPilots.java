package io.undercurrent.pilot.pilot.postgres;

import io.undercurrent.pilot.pilot.domain.Kept;
import io.undercurrent.pilot.pilot.domain.Pilot;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.pilot.domain.Pilots;
import io.undercurrent.pilot.pilot.domain.Selection;
import io.undercurrent.pilot.pilot.domain.Stage;
import io.undercurrent.pilot.pilot.domain.Workload;
import io.undercurrent.pilot.teams.domain.TeamId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresPilots implements Pilots {
    private static final String BY_ID = "select stage, state, revision from pilot where id = :id";
    private static final String KEEP = """
            insert into pilot as known (id, stage, state, revision) values (:id, :stage, cast(:state as jsonb), 1)
            on conflict (id) do update
            set stage = excluded.stage, state = excluded.state, revision = known.revision + 1
            returning revision
            """;
    private static final String AFTER = """
            select stage, state, revision from pilot
            where (cast(:past as uuid) is null or id > :past)
              and (cast(:stage as text) is null or stage = :stage)
              and (cast(:team as text) is null
                or exists (select from pilot_team where pilot = pilot.id and team = :team))
              and (cast(:seen as text[]) is null
                or exists (select from pilot_team where pilot = pilot.id and team = any(:seen)))
            order by id
            limit :atMost
            """;
    private static final RowMapper<Kept> KEPT = (row, _) -> new Kept(
            PilotState.read(Stage.valueOf(row.getString("stage")), row.getString("state")), row.getLong("revision"));

    private final Jdbi jdbi;

    PostgresPilots(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Pilot> pilot(PilotId id) {
        return kept(id).map(Kept::pilot);
    }

    @Override
    public Optional<Kept> kept(PilotId id) {
        return find(BY_ID, id);
    }

    @Override
    public Optional<Kept> held(PilotId id) {
        return find(BY_ID + " for no key update", id);
    }

    private Optional<Kept> find(String sql, PilotId id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bind("id", id.value()).map(KEPT).findOne());
    }

    @Override
    public Kept keep(Pilot pilot) {
        return jdbi.withHandle(handle -> {
            var revision = handle.createQuery(KEEP)
                    .bind("id", pilot.id().value())
                    .bind("stage", pilot.stage().name())
                    .bind("state", PilotState.write(pilot))
                    .mapTo(Long.class)
                    .one();
            keepTeams(handle, pilot);
            return new Kept(pilot, revision);
        });
    }

    private static void keepTeams(Handle handle, Pilot pilot) {
        handle.execute("delete from pilot_team where pilot = ?", pilot.id().value());
        handle.createUpdate("insert into pilot_team (pilot, team) select :pilot, unnest(:teams)")
                .bind("pilot", pilot.id().value())
                .bindArray("teams", String.class, names(pilot.frame().teams()))
                .execute();
    }

    @Override
    public List<Kept> after(Optional<PilotId> position, Selection selection, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery(AFTER)
                .bindByType("past", position.map(PilotId::value).orElse(null), UUID.class)
                .bind("stage", selection.stage().map(Stage::name).orElse(null))
                .bind("team", selection.team().map(TeamId::value).orElse(null))
                .bind("seen", seen(selection))
                .bind("atMost", atMost)
                .map(KEPT)
                .list());
    }

    private static String @Nullable [] seen(Selection selection) {
        return selection
                .sight()
                .limit()
                .map(teams -> names(teams).toArray(String[]::new))
                .orElse(null);
    }

    @Override
    public Workload workload(Collection<TeamId> teams) {
        return jdbi.withHandle(handle -> new WorkloadQuery(handle, names(teams)).run());
    }

    private static List<String> names(Collection<TeamId> teams) {
        return teams.stream().map(TeamId::value).toList();
    }
}
