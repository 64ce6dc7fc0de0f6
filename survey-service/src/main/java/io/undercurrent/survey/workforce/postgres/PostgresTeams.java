package io.undercurrent.survey.workforce.postgres;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.undercurrent.survey.workforce.domain.Team;
import io.undercurrent.survey.workforce.domain.TeamQuery;
import io.undercurrent.survey.workforce.domain.Teams;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

@ApplicationScoped
class PostgresTeams implements Teams {

    private static final String COLUMNS =
            "id, name, parent_team_id, headcount, active, revision, pooled_into, is_group";

    private static final String PAGE = """
            select * from team
            where not is_group
              and (cast(:parent as text) is null or parent_team_id = :parent)
              and (:everything or id = any(:among))
              and (cast(:after as text) is null or id > :after)
            order by id limit :limit""";

    private static final String BELOW = """
            with recursive seen (id) as (
                select id from team where id = any(:teams)
                union
                select team.id from team join seen on team.parent_team_id = seen.id where not team.is_group
            )
            select id from seen
            union
            select team.pooled_into from team join seen using (id) where team.pooled_into is not null""";

    private static final String KEEP = """
            insert into team (%s) select %s from new_team
            on conflict (id) do update set
                name = excluded.name, parent_team_id = excluded.parent_team_id, headcount = excluded.headcount,
                active = excluded.active, revision = excluded.revision, pooled_into = excluded.pooled_into""".formatted(COLUMNS, COLUMNS);

    private final Jdbi jdbi;

    PostgresTeams(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Team> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from team")
                .map(PostgresTeams::team)
                .list());
    }

    @Override
    public List<Team> of(Set<String> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from team where id = any(:ids) and not is_group")
                .bindArray("ids", String.class, ids)
                .map(PostgresTeams::team)
                .list());
    }

    @Override
    public Map<String, Optional<String>> parents() {
        return all().stream().filter(team -> !team.isGroup()).collect(toMap(Team::id, Team::parent));
    }

    @Override
    public Optional<Team> find(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from team where id = :id")
                .bind("id", id)
                .map(PostgresTeams::team)
                .findOne());
    }

    @Override
    public Set<String> known(Set<String> ids) {
        return of(ids).stream().map(Team::id).collect(toSet());
    }

    @Override
    public List<Team> members(String group) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from team where pooled_into = :group order by id")
                .bind("group", group)
                .map(PostgresTeams::team)
                .list());
    }

    @Override
    public List<Team> page(TeamQuery query) {
        return jdbi.withHandle(handle -> handle.createQuery(PAGE)
                .bind("parent", query.parent())
                .bind("everything", query.among().isEmpty())
                .bindArray("among", String.class, query.among().orElse(Set.of()))
                .bind("after", query.after())
                .bind("limit", query.limit())
                .map(PostgresTeams::team)
                .list());
    }

    @Override
    public Set<String> withAllBelow(Set<String> teams) {
        return jdbi.withHandle(handle -> handle.createQuery(BELOW)
                .bindArray("teams", String.class, teams)
                .mapTo(String.class)
                .set());
    }

    @Override
    public void keep(Collection<Team> teams) {
        if (teams.isEmpty()) {
            return;
        }
        var rows = new CopyText();
        teams.forEach(team -> rows.row(
                team.id(),
                team.name(),
                team.parent().orElse(null),
                team.headcount(),
                team.active(),
                team.revision(),
                team.pooledInto().orElse(null),
                team.isGroup()));
        jdbi.useHandle(handle -> {
            handle.execute("create temporary table if not exists new_team (like team) on commit drop");
            handle.execute("truncate new_team");
            rows.into(handle, "new_team (" + COLUMNS + ")");
            handle.execute(KEEP);
        });
    }

    private static Team team(ResultSet row, StatementContext context) throws SQLException {
        return new Team(
                row.getString("id"),
                row.getString("name"),
                Optional.ofNullable(row.getString("parent_team_id")),
                row.getInt("headcount"),
                row.getBoolean("active"),
                row.getLong("revision"),
                Optional.ofNullable(row.getString("pooled_into")),
                row.getBoolean("is_group"));
    }
}
