package io.undercurrent.survey.workforce.postgres;

import static java.util.stream.Collectors.toMap;

import io.undercurrent.survey.workforce.domain.Headcounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresHeadcounts implements Headcounts {

    private static final String ON_A_DAY = """
            select team_id, count(*) as people from employment_period
            where from_day <= :day and (until_day is null or until_day > :day)
            group by team_id""";

    private static final String LIVE = """
            insert into live_day (day) values (:day) on conflict (only_one) do update set day = excluded.day""";

    private final Jdbi jdbi;

    PostgresHeadcounts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Map<String, Integer> on(LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(ON_A_DAY)
                .bind("day", day)
                .map((row, context) -> Map.entry(row.getString("team_id"), row.getInt("people")))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public Optional<LocalDate> liveDay() {
        return jdbi.withHandle(handle -> handle.createQuery("select day from live_day")
                .mapTo(LocalDate.class)
                .findOne());
    }

    @Override
    public void live(LocalDate day) {
        jdbi.useHandle(handle -> handle.createUpdate(LIVE).bind("day", day).execute());
    }

    @Override
    public void pictured(LocalDate day) {
        jdbi.useHandle(handle -> handle.execute("update live_day set day = ?", day));
    }
}
