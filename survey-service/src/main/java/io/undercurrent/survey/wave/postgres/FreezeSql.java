package io.undercurrent.survey.wave.postgres;

/// How the membership of a wave is frozen.
final class FreezeSql {

    static final String GROUPS = """
            insert into wave_group (wave_id, group_id, parent_team_id, size)
            select :wave, * from unnest(:groups, :parents, :sizes)""";

    static final String TEAMS = """
            insert into wave_group_team (wave_id, team_id, group_id) select :wave, * from unnest(:teams, :groups)""";

    static final String TREE = """
            insert into wave_team (wave_id, team_id, parent_team_id, name, is_group)
            select :wave, * from unnest(:teams, :parents, :names, :groups)""";

    /// In the order of their numbers, which is random: not even the order of the rows tells anything.
    static final String SEATS = """
            insert into wave_seat (wave_id, employee_id, group_id, number)
            select :wave, employee_id, group_id, number from (
                select period.employee_id, team.group_id,
                       row_number() over (partition by team.group_id order by gen_random_uuid()) - 1 as number
                from employment_period period
                join wave_group_team team on team.wave_id = :wave and team.team_id = period.team_id
                where period.from_day <= :day and (period.until_day is null or period.until_day > :day)
            ) dealt order by group_id, number""";

    static final String MOVES = """
            select here.group_id as here, there.group_id as there, count(*) as people
            from (select employee_id, group_id from wave_seat where wave_id = :wave) here
            full join (select employee_id, group_id from wave_seat where wave_id = :before) there using (employee_id)
            group by here.group_id, there.group_id""";

    private FreezeSql() {}
}
