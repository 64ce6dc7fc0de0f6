package io.undercurrent.survey.wave.postgres;

import io.undercurrent.survey.survey.domain.Language;
import io.undercurrent.survey.wave.domain.Invitee;
import io.undercurrent.survey.wave.domain.Mailing;
import io.undercurrent.survey.wave.domain.Mailings;
import io.undercurrent.survey.wave.domain.Seat;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

@ApplicationScoped
class PostgresMailings implements Mailings {

    private static final String NEXT = """
            select wave_id, number, through_group, through_seat from wave_mailing where not done
            order by asked_at limit 1 for update skip locked""";
    private static final String NEXT_UNHEARD = """
            select wave_id, number, through_group, through_seat from wave_mailing where not announced
            order by asked_at limit 1 for update skip locked""";
    private static final String INVITEES = """
            select seat.group_id, seat.number, person.email, person.language
            from wave_seat seat join reachable_person person using (employee_id)
            where seat.wave_id = :wave and person.email is not null
              and (seat.group_id, seat.number) > (:group, :seat)
            order by seat.group_id, seat.number limit :most""";
    private static final String SENT = """
            update wave_mailing set through_group = :group, through_seat = :seat
            where wave_id = :wave and number = :number""";

    private final Jdbi jdbi;

    PostgresMailings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public int of(WaveId wave) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from wave_mailing where wave_id = :wave")
                .bind("wave", wave.value())
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public void ask(WaveId wave, int number, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into wave_mailing (wave_id, number, asked_at) values (:wave, :number, :at)")
                .bind("wave", wave.value())
                .bind("number", number)
                .bind("at", at)
                .execute());
    }

    @Override
    public Optional<Instant> newestOf(WaveId wave) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select max(asked_at) from wave_mailing where wave_id = :wave")
                        .bind("wave", wave.value())
                        .mapTo(Instant.class)
                        .findOne());
    }

    @Override
    public Optional<Mailing> next() {
        return next(NEXT);
    }

    @Override
    public Optional<Mailing> nextUnheard() {
        return next(NEXT_UNHEARD);
    }

    private Optional<Mailing> next(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).map(PostgresMailings::mailing).findOne());
    }

    /// Before the first group comes the one without a name.
    private static Mailing mailing(ResultSet row, StatementContext context) throws SQLException {
        var group = row.getString("through_group");
        var through = group.isEmpty()
                ? Optional.<Seat>empty()
                : Optional.of(new Seat(new TeamId(group), row.getInt("through_seat")));
        return new Mailing(new WaveId(row.getObject("wave_id", UUID.class)), row.getInt("number"), through);
    }

    @Override
    public List<Invitee> invitees(Mailing mailing, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(INVITEES)
                .bind("wave", mailing.wave().value())
                .bind(
                        "group",
                        mailing.through().map(seat -> seat.group().value()).orElse(""))
                .bind("seat", mailing.through().map(Seat::number).orElse(-1))
                .bind("most", most)
                .map(PostgresMailings::invitee)
                .list());
    }

    private static Invitee invitee(ResultSet row, StatementContext context) throws SQLException {
        return new Invitee(
                new Seat(new TeamId(row.getString("group_id")), row.getInt("number")),
                row.getString("email"),
                Optional.ofNullable(row.getString("language")).flatMap(Language::of));
    }

    @Override
    public void sent(Mailing mailing, Seat through) {
        jdbi.useHandle(handle -> handle.createUpdate(SENT)
                .bind("wave", mailing.wave().value())
                .bind("number", mailing.number())
                .bind("group", through.group().value())
                .bind("seat", through.number())
                .execute());
    }

    @Override
    public void done(Mailing mailing) {
        note("update wave_mailing set done = true where wave_id = ? and number = ?", mailing);
    }

    @Override
    public void heard(Mailing mailing) {
        note("update wave_mailing set announced = true where wave_id = ? and number = ?", mailing);
    }

    private void note(String sql, Mailing mailing) {
        jdbi.useHandle(handle -> handle.execute(sql, mailing.wave().value(), mailing.number()));
    }
}
