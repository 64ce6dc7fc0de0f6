package io.undercurrent.survey.workforce.postgres;

import static java.util.stream.Collectors.toMap;

import io.undercurrent.survey.workforce.domain.Crew;
import io.undercurrent.survey.workforce.domain.StaffingBook;
import io.undercurrent.survey.workforce.domain.ToldCrew;
import io.undercurrent.survey.workforce.domain.Weeks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.threeten.extra.YearWeek;

@ApplicationScoped
class PostgresStaffingBook implements StaffingBook {

    private static final String COLLECT = """
            with touched as (delete from staffing_touch returning picture_day, next_week)
            insert into staffing_due as due (picture_day, next_week)
            select max(picture_day), min(next_week) from touched having count(*) > 0
            on conflict (only_one) do update set
                picture_day = greatest(due.picture_day, excluded.picture_day),
                next_week = least(due.next_week, excluded.next_week)""";

    private static final String REMEMBER = """
            insert into staffing_told (week, team_id, fingerprint, revision)
            select :week, * from unnest(:teams, :fingerprints, :revisions)
            on conflict (week, team_id) do update
                set fingerprint = excluded.fingerprint, revision = excluded.revision""";

    private final Jdbi jdbi;

    PostgresStaffingBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void touch(LocalDate pictureDay, Optional<LocalDate> firstTouchedDay) {
        var weeks = new Weeks(pictureDay);
        var first =
                firstTouchedDay.map(weeks::firstTouchedBy).orElse(weeks.last().plusWeeks(1));
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into staffing_touch (picture_day, next_week) values (:pictureDay, :week)")
                .bind("pictureDay", pictureDay)
                .bind("week", first)
                .execute());
    }

    @Override
    public Optional<YearWeek> nextDue() {
        jdbi.useHandle(handle -> handle.execute(COLLECT));
        return jdbi.withHandle(handle -> handle.createQuery("select * from staffing_due for update")
                .map((row, context) -> Optional.of(YearWeek.parse(row.getString("next_week")))
                        .filter(new Weeks(row.getObject("picture_day", LocalDate.class))::hold))
                .findOne()
                .flatMap(Function.identity()));
    }

    @Override
    public List<Crew> crews(YearWeek week) {
        return jdbi.withHandle(handle -> StaffingRow.crews(handle, week));
    }

    @Override
    public Map<String, ToldCrew> told(YearWeek week) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from staffing_told where week = :week")
                .bind("week", week)
                .map((row, context) -> new ToldCrew(
                        Crew.nobody(row.getString("team_id")), row.getString("fingerprint"), row.getLong("revision")))
                .collect(toMap(told -> told.crew().team(), told -> told)));
    }

    @Override
    public void remember(YearWeek week, Collection<ToldCrew> told) {
        jdbi.useHandle(handle -> handle.createUpdate(REMEMBER)
                .bind("week", week)
                .bindArray(
                        "teams",
                        String.class,
                        told.stream().map(crew -> crew.crew().team()).toList())
                .bindArray(
                        "fingerprints",
                        String.class,
                        told.stream().map(ToldCrew::fingerprint).toList())
                .bindArray(
                        "revisions",
                        Long.class,
                        told.stream().map(ToldCrew::revision).toList())
                .execute());
    }

    @Override
    public void done(YearWeek week) {
        jdbi.useHandle(handle -> handle.createUpdate("update staffing_due set next_week = :next")
                .bind("next", week.plusWeeks(1))
                .execute());
    }
}
