package io.undercurrent.pilot.pilot.postgres;

import io.undercurrent.pilot.pilot.domain.Contest;
import io.undercurrent.pilot.pilot.domain.Friction;
import io.undercurrent.pilot.pilot.domain.LearningWeek;
import io.undercurrent.pilot.pilot.domain.Logbook;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.pilot.domain.Reflection;
import io.undercurrent.pilot.pilot.domain.Safeguard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

@ApplicationScoped
class PostgresLogbook implements Logbook {
    private static final String REMOVE = """
            update friction set removed_on = :on, removal = :how where pilot = :pilot and id = :id
            returning id, kind, text, blocking, on_day, removed_on, removal
            """;
    private static final String RULE = """
            update contest set outcome = :outcome, ruled_on = :on, because = :because where pilot = :pilot and id = :id
            returning id, challenged, on_day, outcome, ruled_on, because
            """;
    private static final String KEEP_WEEK = """
            insert into learning_week (pilot, team, week, granted, taken, eaten)
            values (:pilot, :team, :week, :granted, :taken, :eaten)
            on conflict (pilot, team, week) do update
            set granted = excluded.granted, taken = excluded.taken, eaten = excluded.eaten
            """;

    private final Jdbi jdbi;

    PostgresLogbook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(PilotId pilot, Friction friction) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into friction (pilot, id, kind, text, blocking, on_day) values (?, ?, ?, ?, ?, ?)",
                pilot.value(),
                friction.id(),
                friction.kind().name(),
                friction.text(),
                friction.blocking(),
                friction.on()));
    }

    @Override
    public Optional<Friction> remove(PilotId pilot, UUID friction, Friction.Removal removal) {
        return jdbi.withHandle(handle -> handle.createQuery(REMOVE)
                .bind("pilot", pilot.value())
                .bind("id", friction)
                .bind("on", removal.on())
                .bind("how", removal.how())
                .map(LogRows::friction)
                .findOne());
    }

    @Override
    public List<Friction> frictions(PilotId pilot) {
        return all("select * from friction where pilot = :pilot order by on_day, id", pilot, LogRows::friction);
    }

    @Override
    public void add(PilotId pilot, Contest contest) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into contest (pilot, id, challenged, on_day) values (?, ?, ?, ?)",
                pilot.value(),
                contest.id(),
                contest.challenged(),
                contest.on()));
    }

    @Override
    public Optional<Contest> rule(PilotId pilot, UUID contest, Contest.Ruling ruling) {
        return jdbi.withHandle(handle -> handle.createQuery(RULE)
                .bind("pilot", pilot.value())
                .bind("id", contest)
                .bind("outcome", ruling.outcome().name())
                .bind("on", ruling.on())
                .bind("because", ruling.because())
                .map(LogRows::contest)
                .findOne());
    }

    @Override
    public List<Contest> contests(PilotId pilot) {
        return all("select * from contest where pilot = :pilot order by on_day, id", pilot, LogRows::contest);
    }

    @Override
    public void add(PilotId pilot, Safeguard safeguard) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into safeguard (pilot, id, control, works, checked_on) values (?, ?, ?, ?, ?)",
                pilot.value(),
                safeguard.id(),
                safeguard.control(),
                safeguard.works(),
                safeguard.checkedOn()));
    }

    @Override
    public List<Safeguard> safeguards(PilotId pilot) {
        return all("select * from safeguard where pilot = :pilot order by checked_on, id", pilot, LogRows::safeguard);
    }

    @Override
    public void add(PilotId pilot, Reflection reflection) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into reflection (pilot, id, failure, learned, keep, change, on_day) values (?, ?, ?, ?, ?, ?, ?)",
                pilot.value(),
                reflection.id(),
                reflection.failure(),
                reflection.learned(),
                reflection.keep().orElse(null),
                reflection.change().orElse(null),
                reflection.on()));
    }

    @Override
    public List<Reflection> reflections(PilotId pilot) {
        return all("select * from reflection where pilot = :pilot order by on_day, id", pilot, LogRows::reflection);
    }

    @Override
    public void keep(PilotId pilot, LearningWeek week) {
        jdbi.useHandle(handle -> handle.createUpdate(KEEP_WEEK)
                .bind("pilot", pilot.value())
                .bind("team", week.team().value())
                .bind("week", week.week())
                .bind("granted", week.hours().granted())
                .bind("taken", week.hours().taken())
                .bind("eaten", week.hours().eatenByDelivery())
                .execute());
    }

    @Override
    public List<LearningWeek> learningWeeks(PilotId pilot) {
        return all(
                "select * from learning_week where pilot = :pilot order by week, team", pilot, LogRows::learningWeek);
    }

    private <T> List<T> all(String sql, PilotId pilot, RowMapper<T> row) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bind("pilot", pilot.value()).map(row).list());
    }
}
