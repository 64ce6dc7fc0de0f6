package io.undercurrent.pilot.programme.postgres;

import io.undercurrent.pilot.pilot.domain.Course;
import io.undercurrent.pilot.pilot.domain.EvidenceGrade;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.programme.domain.Playbook;
import io.undercurrent.pilot.programme.domain.Playbooks;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

@ApplicationScoped
class PostgresPlaybooks implements Playbooks {
    private static final String ADD = """
            insert into playbook (id, pilot, version, title, steps, not_for, course, grade, on_day)
            values (:id, :pilot, :version, :title, :steps, :notFor, :course, :grade, :on)
            """;
    private static final String AFTER = """
            select id, pilot, version, title, steps, not_for, course, grade, on_day
            from playbook
            where cast(:position as uuid) is null or id > :position
            order by id
            limit :atMost
            """;

    private final Jdbi jdbi;

    PostgresPlaybooks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Playbook playbook) {
        jdbi.useHandle(handle -> handle.createUpdate(ADD)
                .bind("id", playbook.id())
                .bind("pilot", playbook.pilot().value())
                .bind("version", playbook.version())
                .bind("title", playbook.title())
                .bindArray("steps", String.class, playbook.steps())
                .bind("notFor", playbook.notFor().orElse(null))
                .bind("course", playbook.course().name())
                .bind("grade", playbook.grade().name())
                .bind("on", playbook.on())
                .execute());
    }

    @Override
    public int nextVersion(PilotId pilot) {
        return jdbi.withHandle(handle -> {
            handle.execute("select from pilot where id = ? for no key update", pilot.value());
            return handle.createQuery("select coalesce(max(version), 0) + 1 from playbook where pilot = :pilot")
                    .bind("pilot", pilot.value())
                    .mapTo(int.class)
                    .one();
        });
    }

    @Override
    public int countOf(Collection<PilotId> pilots) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(distinct pilot) from playbook where pilot = any(:pilots)")
                        .bindArray(
                                "pilots",
                                UUID.class,
                                pilots.stream().map(PilotId::value).toList())
                        .mapTo(int.class)
                        .one());
    }

    @Override
    public List<Playbook> after(Optional<UUID> position, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery(AFTER)
                .bindByType("position", position.orElse(null), UUID.class)
                .bind("atMost", atMost)
                .map(PostgresPlaybooks::playbook)
                .list());
    }

    private static Playbook playbook(ResultSet row, StatementContext context) throws SQLException {
        return new Playbook(
                row.getObject("id", UUID.class),
                new PilotId(row.getObject("pilot", UUID.class)),
                row.getInt("version"),
                row.getString("title"),
                List.of((String[]) row.getArray("steps").getArray()),
                Optional.ofNullable(row.getString("not_for")),
                Course.valueOf(row.getString("course")),
                EvidenceGrade.valueOf(row.getString("grade")),
                row.getObject("on_day", LocalDate.class));
    }
}
