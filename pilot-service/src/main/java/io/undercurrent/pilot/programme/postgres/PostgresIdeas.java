package io.undercurrent.pilot.programme.postgres;

import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.programme.domain.Idea;
import io.undercurrent.pilot.programme.domain.Ideas;
import io.undercurrent.pilot.teams.domain.TeamId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

@ApplicationScoped
class PostgresIdeas implements Ideas {
    private static final String SELECT =
            "select id, team, text, on_day, course, because, answered_on, pilot from idea ";
    private static final String AFTER = SELECT + """
            where (cast(:position as uuid) is null or id > :position)
              and (cast(:team as text) is null or team = :team)
            order by id
            limit :atMost
            """;

    private final Jdbi jdbi;

    PostgresIdeas(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Idea idea) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into idea (id, team, text, on_day) values (?, ?, ?, ?)",
                idea.id(),
                idea.team().value(),
                idea.text(),
                idea.on()));
    }

    @Override
    public Optional<Idea> idea(UUID id) {
        return one(SELECT + "where id = :id", id);
    }

    @Override
    public Optional<Idea> held(UUID id) {
        return one(SELECT + "where id = :id for update", id);
    }

    private Optional<Idea> one(String query, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(query)
                .bind("id", id)
                .map(PostgresIdeas::idea)
                .findOne());
    }

    @Override
    public void answer(UUID id, Idea.Reply reply) {
        jdbi.useHandle(handle -> handle.createUpdate("update idea set course = :course, because = :because,"
                        + " answered_on = :on, pilot = :pilot where id = :id")
                .bind("course", reply.course().name())
                .bind("because", reply.because())
                .bind("on", reply.on())
                .bindByType("pilot", reply.pilot().map(PilotId::value).orElse(null), UUID.class)
                .bind("id", id)
                .execute());
    }

    @Override
    public List<Idea> of(TeamId team) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where team = :team order by on_day, id")
                .bind("team", team.value())
                .map(PostgresIdeas::idea)
                .list());
    }

    @Override
    public List<Idea> after(Optional<UUID> position, Optional<TeamId> team, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery(AFTER)
                .bindByType("position", position.orElse(null), UUID.class)
                .bind("team", team.map(TeamId::value).orElse(null))
                .bind("atMost", atMost)
                .map(PostgresIdeas::idea)
                .list());
    }

    private static Idea idea(ResultSet row, StatementContext context) throws SQLException {
        return new Idea(
                row.getObject("id", UUID.class),
                new TeamId(row.getString("team")),
                row.getString("text"),
                row.getObject("on_day", LocalDate.class),
                reply(row));
    }

    private static Optional<Idea.Reply> reply(ResultSet row) throws SQLException {
        var course = row.getString("course");
        return course == null
                ? Optional.empty()
                : Optional.of(new Idea.Reply(
                        Idea.Course.valueOf(course),
                        row.getString("because"),
                        row.getObject("answered_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("pilot", UUID.class)).map(PilotId::new)));
    }
}
