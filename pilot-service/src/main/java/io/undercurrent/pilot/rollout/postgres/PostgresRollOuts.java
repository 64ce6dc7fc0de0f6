package io.undercurrent.pilot.rollout.postgres;

import io.undercurrent.pilot.rollout.domain.Licence;
import io.undercurrent.pilot.rollout.domain.RollOut;
import io.undercurrent.pilot.rollout.domain.RollOuts;
import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.teams.domain.TeamId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

@ApplicationScoped
class PostgresRollOuts implements RollOuts {
    private static final String SELECT = """
            select id, tool, from_day, until_day, licences,
                (select array_agg(team order by team) from licensed_team where roll_out = roll_out.id) as teams
            from roll_out
            """;

    private static final String SERVED = """
            select distinct team
            from licensed_team join roll_out on roll_out.id = licensed_team.roll_out
            where licensed_team.tool = :tool and team = any(:teams)
              and daterange(from_day, until_day, '[]') && daterange(cast(:from as date), cast(:until as date), '[]')
            order by team
            """;
    private final Jdbi jdbi;

    PostgresRollOuts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<TeamId> keep(RollOut rollOut) {
        return jdbi.withHandle(handle -> {
            lock(handle, rollOut.tool());
            var served = served(handle, rollOut);
            if (served.isEmpty()) {
                insert(handle, rollOut);
            }
            return served;
        });
    }

    // Two roll-outs of one tool at once: the second waits, and then sees whom the first has served.
    private static void lock(Handle handle, ToolId tool) {
        handle.execute("select from tool where id = ? for no key update", tool.value());
    }

    private static List<TeamId> served(Handle handle, RollOut rollOut) {
        return handle.createQuery(SERVED)
                .bind("tool", rollOut.tool().value())
                .bindArray("teams", String.class, names(rollOut))
                .bind("from", rollOut.from())
                .bindByType("until", rollOut.until().orElse(null), LocalDate.class)
                .map((row, _) -> new TeamId(row.getString("team")))
                .list();
    }

    private static void insert(Handle handle, RollOut rollOut) {
        handle.createUpdate("insert into roll_out (id, tool, from_day, until_day, licences)"
                        + " values (:id, :tool, :from, :until, :licences)")
                .bind("id", rollOut.id())
                .bind("tool", rollOut.tool().value())
                .bind("from", rollOut.from())
                .bindByType("until", rollOut.until().orElse(null), LocalDate.class)
                .bindByType("licences", rollOut.licences().orElse(null), Integer.class)
                .execute();
        handle.createUpdate("insert into licensed_team (tool, team, roll_out) select :tool, unnest(:teams), :id")
                .bind("tool", rollOut.tool().value())
                .bindArray("teams", String.class, names(rollOut))
                .bind("id", rollOut.id())
                .execute();
    }

    private static List<String> names(RollOut rollOut) {
        return rollOut.teams().stream().map(TeamId::value).toList();
    }

    @Override
    public Optional<RollOut> known(UUID id) {
        return one(SELECT + "where id = :id", id);
    }

    @Override
    public Optional<RollOut> held(UUID id) {
        return one(SELECT + "where id = :id for update", id);
    }

    @Override
    public void end(RollOut ended) {
        jdbi.useHandle(handle -> handle.createUpdate("update roll_out set until_day = :until where id = :id")
                .bind("until", ended.until().orElseThrow())
                .bind("id", ended.id())
                .execute());
    }

    @Override
    public List<Licence> licences(
            Optional<Licence.Place> position, Optional<TeamId> team, Optional<ToolId> tool, int atMost) {
        return jdbi.withHandle(handle -> LicenceQuery.run(handle, position, team, tool, atMost));
    }

    private Optional<RollOut> one(String query, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(query)
                .bind("id", id)
                .map(PostgresRollOuts::rollOut)
                .findOne());
    }

    @Override
    public List<RollOut> after(Optional<UUID> position, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        SELECT + "where cast(:position as uuid) is null or id > :position order by id limit :atMost")
                .bindByType("position", position.orElse(null), UUID.class)
                .bind("atMost", atMost)
                .map(PostgresRollOuts::rollOut)
                .list());
    }

    private static RollOut rollOut(ResultSet row, StatementContext context) throws SQLException {
        return new RollOut(
                row.getObject("id", UUID.class),
                new ToolId(row.getString("tool")),
                Stream.of((String[]) row.getArray("teams").getArray())
                        .map(TeamId::new)
                        .toList(),
                row.getObject("from_day", LocalDate.class),
                Optional.ofNullable(row.getObject("until_day", LocalDate.class)),
                Optional.ofNullable(row.getObject("licences", Integer.class)));
    }
}
