package io.undercurrent.signals.evidence.postgres;

import io.undercurrent.signals.evidence.TouchedWeeks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.threeten.extra.YearWeek;

@ApplicationScoped
class PostgresTouchedWeeks implements TouchedWeeks {

    private static final String TAKE = """
            with taken as (delete from touched_week where week <= :through returning week)
            select min(week) from taken
            """;

    private static final String SETTLED = """
            select coalesce(max(at) < now() - cast(:quiet as interval)
                         or min(at) < now() - cast(:patience as interval), false)
            from touched_week
            """;

    private final Jdbi jdbi;

    PostgresTouchedWeeks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<YearWeek> take(YearWeek through) {
        return jdbi.withHandle(handle -> handle.createQuery(TAKE)
                .bind("through", through.toString())
                .map((row, _) -> Optional.ofNullable(row.getString(1)).map(YearWeek::parse))
                .one());
    }

    @Override
    public void touchAll() {
        jdbi.useHandle(handle -> handle.execute("insert into touched_week (week) values ('0001-W01')"));
    }

    @Override
    public boolean settled(Duration quiet, Duration patience) {
        return jdbi.withHandle(handle -> handle.createQuery(SETTLED)
                .bind("quiet", quiet.toString())
                .bind("patience", patience.toString())
                .mapTo(Boolean.class)
                .one());
    }
}
