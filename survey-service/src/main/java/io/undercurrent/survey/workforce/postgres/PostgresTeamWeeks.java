package io.undercurrent.survey.workforce.postgres;

import io.undercurrent.survey.workforce.domain.TeamWeek;
import io.undercurrent.survey.workforce.domain.TeamWeeks;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.threeten.extra.YearWeek;

@ApplicationScoped
class PostgresTeamWeeks implements TeamWeeks {

    private static final double DAYS_OF_A_WEEK = 7;

    /// Heads and days as the staffing counts them: one head where somebody was last, no days while on leave.
    private static final String WEEKS = """
            with week as (select monday, monday + 7 as next from unnest(cast(:mondays as date[])) as given (monday)),
            worked as (
                select week.monday, week.next, period.team_id, period.until_day, period.end_reason,
                       least(coalesce(until_day, next), next) - greatest(from_day, monday) - coalesce((
                           select sum(greatest(0, least(coalesce(gone.until_day, next), period.until_day, next)
                                                - greatest(gone.from_day, period.from_day, monday)))
                           from employment_leave gone
                           where gone.employee_id = period.employee_id), 0) as days,
                       row_number() over (partition by monday, employee_id order by from_day desc) = 1 as is_last
                from week join employment_period period
                    on from_day < next and (until_day is null or until_day > monday)
                where employee_id in (select employee_id from employment_period where team_id = any(:teams))
            )
            select week.monday,
                   count(*) filter (where is_last) as heads,
                   coalesce(sum(days), 0) as days,
                   count(*) filter (where until_day <= worked.next and end_reason = 'voluntary') as leavers
            from week left join worked on worked.monday = week.monday and worked.team_id = any(:teams)
            group by week.monday
            order by week.monday""";

    private final Jdbi jdbi;

    PostgresTeamWeeks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<TeamWeek> of(Set<String> teams, List<YearWeek> weeks) {
        var mondays = weeks.stream()
                .map(week -> week.atDay(DayOfWeek.MONDAY).toString())
                .toList();
        return jdbi.withHandle(handle -> handle.createQuery(WEEKS)
                .bindArray("mondays", String.class, mondays)
                .bindArray("teams", String.class, teams)
                .map(PostgresTeamWeeks::week)
                .list());
    }

    private static TeamWeek week(ResultSet row, StatementContext context) throws SQLException {
        return new TeamWeek(
                YearWeek.from(row.getObject("monday", LocalDate.class)),
                row.getInt("heads"),
                row.getInt("days") / DAYS_OF_A_WEEK,
                row.getInt("leavers"));
    }
}
