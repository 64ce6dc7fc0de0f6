package io.undercurrent.survey.workforce.postgres;

import java.util.List;

/// Makes the plan true, step by step.
final class CarryOutSql {

    private static final String REACHED_OTHERWISE = """
            update person known set manager_id = row.manager_id, email = row.email, language = row.language
            from <lines> row
            where known.employee_id = row.employee_id
              and (known.manager_id, known.email, known.language)
                  is distinct from (row.manager_id, row.email, row.language)""";

    private static final String NEW_PERSONS = """
            insert into person (employee_id, manager_id, email, language)
            select employee_id, manager_id, email, language from <lines> row
            where not exists (select from person known where known.employee_id = row.employee_id)""";

    static final String NEWCOMERS = """
            insert into employment_period
                (employee_id, from_day, until_day, hired, team_id, job_family, learner, end_reason)
            select employee_id, start_date, end_date + 1, start_date, team_id, job_family, learner, end_reason
            from (<newcomers>) newcomer""";

    private static final String JOINS = """
            insert into employment_period
                (employee_id, from_day, until_day, hired, team_id, job_family, learner, end_reason)
            select employee_id, start_date, until_day, start_date, team_id, job_family, learner, end_reason
            from plan where step in ('joins', 'rewritten')""";

    private static final String STAYS = """
            update employment_period period set until_day = plan.until_day, end_reason = plan.end_reason
            from plan
            where plan.step = 'stays'
              and period.employee_id = plan.employee_id and period.from_day = plan.from_day""";

    private static final String CORRECTED = """
            update employment_period period set
                until_day = plan.until_day, end_reason = plan.end_reason,
                team_id = plan.team_id, job_family = plan.job_family, learner = plan.learner
            from plan
            where plan.step = 'corrected'
              and period.employee_id = plan.employee_id and period.from_day = plan.from_day""";

    private static final String MOVES_AWAY = """
            update employment_period period set
                until_day = least(coalesce(period.until_day, :asOf), :asOf), end_reason = null
            from plan
            where plan.step = 'moves'
              and period.employee_id = plan.employee_id and period.from_day = plan.from_day""";

    private static final String MOVES_TO = """
            insert into employment_period
                (employee_id, from_day, until_day, hired, team_id, job_family, learner, end_reason)
            select employee_id, :asOf, until_day, hired, team_id, job_family, learner, end_reason
            from plan where step = 'moves'""";

    private static final String NEVER_CAME = """
            delete from employment_period period using plan
            where plan.step = 'vanishes' and plan.from_day >= :asOf
              and period.employee_id = plan.employee_id and period.from_day = plan.from_day""";

    private static final String VANISHES = """
            update employment_period period set until_day = :asOf, end_reason = 'other'
            from plan
            where plan.step = 'vanishes' and plan.from_day < :asOf
              and period.employee_id = plan.employee_id and period.from_day = plan.from_day""";

    /// What was told of this employment, or overlaps it, gives way to the one period that the line tells.
    private static final String ERASED = """
            delete from employment_period period using plan
            where plan.step = 'rewritten' and period.employee_id = plan.employee_id
              and (period.hired = plan.hired or period.until_day is null or period.until_day > plan.start_date)""";

    static final List<String> PERSONS = List.of(REACHED_OTHERWISE, NEW_PERSONS);

    static final List<String> KNOWN =
            List.of(ERASED, JOINS, MOVES_AWAY, MOVES_TO, STAYS, CORRECTED, NEVER_CAME, VANISHES);

    private CarryOutSql() {}
}
