package io.undercurrent.survey.workforce.postgres;

import static java.util.stream.Collectors.groupingBy;

import io.undercurrent.survey.workforce.domain.Crew;
import io.undercurrent.survey.workforce.domain.Stratum;
import io.undercurrent.survey.workforce.domain.TenureBand;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.threeten.extra.YearWeek;

record StaffingRow(String team, int heads, Stratum stratum) {

    /// Somebody who changed teams within the week has worked in both, and is one head of the last; whoever is on
    /// leave is a head and works no days.
    private static final String ROWS = """
            select team_id, tenure, job_family, learner, sum(days) as days,
                   count(*) filter (where until_day <= :next and end_reason = 'voluntary') as voluntary_leavers,
                   count(*) filter (where hired = from_day and from_day >= :monday) as joiners,
                   count(*) filter (where is_last) as heads
            from (
                select team_id, job_family, learner, from_day, until_day, hired, end_reason,
                       width_bucket(cast(:monday as date) - hired, :bounds) as tenure,
                       least(coalesce(until_day, :next), :next) - greatest(from_day, :monday) - coalesce((
                           select sum(greatest(0, least(coalesce(gone.until_day, :next), period.until_day, :next)
                                                - greatest(gone.from_day, period.from_day, :monday)))
                           from employment_leave gone
                           where gone.employee_id = period.employee_id), 0) as days,
                       row_number() over (partition by employee_id order by from_day desc) = 1 as is_last
                from employment_period period
                where from_day < :next and (until_day is null or until_day > :monday)
            ) worked
            group by team_id, tenure, job_family, learner""";

    static List<Crew> crews(Handle handle, YearWeek week) {
        var byTeam = handle.createQuery(ROWS)
                .bind("monday", week.atDay(DayOfWeek.MONDAY))
                .bind("next", week.plusWeeks(1).atDay(DayOfWeek.MONDAY))
                .bindArray("bounds", Integer.class, TenureBand.bounds().boxed().toList())
                .map(StaffingRow::of)
                .collect(groupingBy(StaffingRow::team));
        return byTeam.entrySet().stream()
                .map(rows -> crew(rows.getKey(), rows.getValue()))
                .toList();
    }

    private static Crew crew(String team, List<StaffingRow> rows) {
        return new Crew(
                team,
                rows.stream().mapToInt(StaffingRow::heads).sum(),
                rows.stream().map(StaffingRow::stratum).toList());
    }

    private static StaffingRow of(ResultSet row, StatementContext context) throws SQLException {
        var kind = new Stratum.Kind(
                TenureBand.behind(row.getInt("tenure")), row.getString("job_family"), row.getBoolean("learner"));
        var stratum = new Stratum(kind, row.getInt("days"), row.getInt("voluntary_leavers"), row.getInt("joiners"));
        return new StaffingRow(row.getString("team_id"), row.getInt("heads"), stratum);
    }
}
