package io.undercurrent.survey.workforce.postgres;

/// Compares the lines of an import with what we know; one step per employee.
final class PlanSql {

    /// Steps: somebody `joins`, `stays` where they were (perhaps with another end), `moves` on the day of the picture,
    /// is `corrected` (was there all along), is `rewritten` (was hired or left on a day that fits no longer), or
    /// `vanishes` from a full picture.
    static final String STEPS = """
            create temporary table plan on commit drop as
            select row.employee_id, row.team_id, row.job_family, row.learner, row.start_date,
                   row.end_date + 1 as until_day, row.end_reason, row.manager_id, row.email, row.language,
                   was.from_day, was.until_day as was_until, was.hired, was.team_id as was_team,
                   was.end_reason as was_reason,
                   case
                       when was.employee_id is null or was.until_day <= row.start_date then 'joins'
                       when was.hired <> row.start_date or row.end_date < was.from_day then 'rewritten'
                       when (was.team_id, was.job_family, was.learner) = (row.team_id, row.job_family, row.learner)
                           then 'stays'
                       when was.from_day < :asOf and coalesce(row.end_date >= :asOf, true) then 'moves'
                       else 'corrected'
                   end as step
            from workforce_import_row row
            left join (
                select distinct on (employee_id) * from employment_period order by employee_id, from_day desc
            ) was using (employee_id)
            where row.import_id = :id""";

    /// A line that names nobody could be about anybody: then nobody vanishes.
    static final String VANISHING = """
            insert into plan (employee_id, from_day, was_until, hired, was_team, step)
            select was.employee_id, was.from_day, was.until_day, was.hired, was.team_id, 'vanishes'
            from (
                select distinct on (employee_id) * from employment_period order by employee_id, from_day desc
            ) was
            where (was.until_day is null or was.until_day > :asOf)
              and not exists (select from workforce_import_row row
                              where row.import_id = :id and row.employee_id = was.employee_id)
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
                       when (until_day, end_reason) is distinct from (was_until, was_reason)
                           then least(until_day, was_until) - 1
                   end) as first_touched
            from plan""";

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

    private PlanSql() {}
}
