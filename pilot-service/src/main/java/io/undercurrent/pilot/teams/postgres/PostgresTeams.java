package io.undercurrent.pilot.teams.postgres;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.undercurrent.pilot.teams.domain.Team;
import io.undercurrent.pilot.teams.domain.TeamId;
import io.undercurrent.pilot.teams.domain.Teams;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresTeams implements Teams {
    private static final String KEEP = """
            insert into team (id, name, parent, headcount, active, revision)
            select distinct on (id) id, name, parent, headcount, active, revision
            from unnest(:ids, :names, :parents, :headcounts, :actives, :revisions)
                as told (id, name, parent, headcount, active, revision)
            order by id, revision desc
            on conflict (id) do update
            set name = excluded.name, parent = excluded.parent, headcount = excluded.headcount,
                active = excluded.active, revision = excluded.revision
            where team.revision < excluded.revision
            """;

    // union, not union all: teams above one another in a circle end it too
    private static final String AND_BELOW = """
            with recursive own (id) as (
                select unnest(:roots)
                union
                select team.id from team join own on team.parent = own.id)
            select id from own
            """;

    private final Jdbi jdbi;

    PostgresTeams(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void keep(List<Team> descriptions) {
        var rows = descriptions.stream().map(TeamRow::of).toList();
        jdbi.useHandle(handle -> handle.createUpdate(KEEP)
                .bindArray("ids", String.class, rows.stream().map(TeamRow::id).toList())
                .bindArray(
                        "names", String.class, rows.stream().map(TeamRow::name).toList())
                .bindArray(
                        "parents",
                        String.class,
                        rows.stream().map(TeamRow::parent).toList())
                .bindArray(
                        "headcounts",
                        Integer.class,
                        rows.stream().map(TeamRow::headcount).toList())
                .bindArray(
                        "actives",
                        Boolean.class,
                        rows.stream().map(TeamRow::active).toList())
                .bindArray(
                        "revisions",
                        Long.class,
                        rows.stream().map(TeamRow::revision).toList())
                .execute());
    }

    @Override
    public Map<TeamId, Team> named(Collection<TeamId> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, name, parent, headcount, active, revision from team where id = any(:ids)")
                .bindArray("ids", String.class, ids.stream().map(TeamId::value).toList())
                .map((row, _) -> TeamRow.of(row).toDomain())
                .collect(toMap(Team::id, team -> team)));
    }

    @Override
    public Set<TeamId> andBelow(Collection<TeamId> roots) {
        return jdbi.withHandle(handle -> handle.createQuery(AND_BELOW)
                .bindArray(
                        "roots", String.class, roots.stream().map(TeamId::value).toList())
                .map((row, _) -> new TeamId(row.getString("id")))
                .collect(toUnmodifiableSet()));
    }
}
