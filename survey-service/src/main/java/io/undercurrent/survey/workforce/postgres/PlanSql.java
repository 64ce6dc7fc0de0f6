package io.undercurrent.survey.workforce.postgres;

/// Compares the lines of an import with what we know.
final class PlanSql {

    /// Of those we know, everybody about whom the line says something new, with one step each.
    /// Somebody `joins` again, `stays` where they were with another end, `moves` on the day of the picture, is
    /// `corrected` (was there all along), is `rewritten` (was hired or left on a day that fits no longer), or
    /// `vanishes` from a full picture. Where a line knows no first day, the employment we know goes on, or a new
    /// one starts with the picture.
    static final String STEPS = """
            create temporary table plan on commit drop as
            select * from (
                select row.employee_id, row.team_id, row.job_family, row.learner, start.day as start_date,
                       row.end_date + 1 as until_day, row.end_reason,
                       was.from_day, was.until_day as was_until, was.hired, was.team_id as was_team,
                       was.end_reason as was_reason,
                       case
                           when was.until_day <= start.day then 'joins'
                           when was.hired <> start.day or row.end_date < was.from_day then 'rewritten'
                           when (was.team_id, was.job_family, was.learner)
                               = (row.team_id, row.job_family, row.learner) then 'stays'
                           when was.from_day < :asOf and coalesce(row.end_date >= :asOf, true) then 'moves'
                           else 'corrected'
                       end as step
                from <lines> row
                join (
                    select distinct on (employee_id) * from employment_period order by employee_id, from_day desc
                ) was using (employee_id)
                cross join lateral (
                    select least(row.end_date, coalesce(row.start_date,
                        case when was.until_day <= :asOf then :asOf else was.hired end)) as day
                ) start
            ) steps
            where step <> 'stays' or (until_day, end_reason) is distinct from (was_until, was_reason)""";

    /// A line that names nobody could be about anybody: then nobody vanishes.
    static final String VANISHING = """
            insert into plan (employee_id, from_day, was_until, hired, was_team, step)
            select was.employee_id, was.from_day, was.until_day, was.hired, was.team_id, 'vanishes'
            from (
                select distinct on (employee_id) * from employment_period order by employee_id, from_day desc
            ) was
            where (was.until_day is null or was.until_day > :asOf)
              and not exists (select from <lines> row where row.employee_id = was.employee_id)
              and not exists (select from workforce_import_error error
                              where error.import_id = :id and error.employee_id = was.employee_id)
              and not exists (select from workforce_import_error error
                              where error.import_id = :id and error.employee_id is null)""";

    static final String SUMMARY = """
            select count(*) filter (where step = 'joins') as joined,
                   count(*) filter (where step in ('moves', 'corrected', 'rewritten') and team_id <> was_team) as moved,
                   count(*) filter (where step = 'vanishes'
                       or step <> 'joins' and was_until is null and until_day is not null) as left_us,
                   count(*) filter (where step = 'vanishes' and from_day <= :asOf) as vanishing,
                   (select count(*) from employment_period
                    where from_day <= :asOf and (until_day is null or until_day > :asOf)) as here,
                   min(case
                       when step = 'joins' then start_date
                       when step = 'moves' then :asOf
                       when step = 'corrected' then from_day
                       when step = 'rewritten' then least(hired, start_date)
                       when step = 'vanishes' then least(from_day, :asOf)
                       else least(until_day, was_until) - 1
                   end) as first_touched
            from plan""";

    /// Of those we have not heard of before: how many join which team, how many work there today, and since when.
    static final String NEWCOMERS = """
            select team_id, count(*) as joined, min(start_date) as first_day,
                   count(*) filter (where start_date <= :asOf and (end_date is null or end_date >= :asOf)) as people
            from (<newcomers>) newcomer group by team_id""";

    static final String HEADCOUNTS = """
            select team_id, count(*) as people from (
                select team_id from plan
                where step <> 'vanishes' and start_date <= :asOf and (until_day is null or until_day > :asOf)
                union all
                select team_id from employment_period period
                where from_day <= :asOf and (until_day is null or until_day > :asOf)
                  and not exists (select from plan where plan.employee_id = period.employee_id)
            ) here
            group by team_id""";

    /// Whether somebody joins or leaves on a day that lies behind the day of the picture.
    static final String LOOKS_AHEAD =
            "select exists (select from <lines> where start_date > :asOf or end_date >= :asOf)";

    private PlanSql() {}

    /// Those we have not heard of before; without a known first day they start on the day of the picture.
    static String newcomers(String lines) {
        return """
               select employee_id, team_id, job_family, learner, end_date, end_reason,
                      least(end_date, coalesce(start_date, :asOf)) as start_date
               from %s row
               where not exists (select from employment_period known where known.employee_id = row.employee_id)""".formatted(lines);
    }
}
