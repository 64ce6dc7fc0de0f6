package io.undercurrent.signals.evidence.postgres;

/// The statements that keep what is newer than what we knew, and note the weeks that changed by it.
final class KeepNewest {

    /// The shape of the tree decides who is compared with whom, and a team too small is not shown: a change of that
    /// touches every week. How large a team is beyond that does not.
    static final String TEAMS = """
            with incoming as (
                select distinct on (team) *
                from jsonb_to_recordset(cast(:rows as jsonb)) as r(
                    team text, name text, parent text, headcount integer, active boolean, pooled_into text,
                    revision bigint)
                order by team, revision desc),
            moved as (
                select new.team from incoming new left join team old using (team)
                where old.team is null
                   or (old.revision < new.revision
                       and (old.parent, old.headcount is null, old.active, old.pooled_into)
                           is distinct from (new.parent, new.headcount is null, new.active, new.pooled_into))),
            kept as (
                insert into team as old (team, name, parent, headcount, active, pooled_into, revision)
                select team, name, parent, headcount, active, pooled_into, revision from incoming
                on conflict (team) do update set
                    name = excluded.name, parent = excluded.parent, headcount = excluded.headcount,
                    active = excluded.active, pooled_into = excluded.pooled_into, revision = excluded.revision
                where old.revision < excluded.revision)
            insert into touched_week (week) select '0001-W01' where exists (select from moved)
            """;

    static final String RESULTS = """
            with incoming as (
                select distinct on (wave, team) *
                from jsonb_to_recordset(cast(:rows as jsonb)) as r(
                    wave text, team text, week text, invited integer, answered integer, answers jsonb,
                    withheld text, revision bigint)
                order by wave, team, revision desc),
            replaced as (
                select old.week from team_result old join incoming new using (wave, team)
                where old.revision < new.revision),
            kept as (
                insert into team_result as old (wave, team, week, invited, answered, answers, withheld, revision)
                select wave, team, week, invited, answered, nullif(answers, 'null'::jsonb), withheld, revision from incoming
                on conflict (wave, team) do update set
                    week = excluded.week, invited = excluded.invited, answered = excluded.answered,
                    answers = excluded.answers, withheld = excluded.withheld, revision = excluded.revision
                where old.revision < excluded.revision
                returning week),
            touched as (select week from replaced union all select week from kept)
            insert into touched_week (week) select min(week) from touched having count(*) > 0
            """;

    static final String USAGE = """
            with incoming as (
                select distinct on (team, tool, week) *
                from jsonb_to_recordset(cast(:rows as jsonb)) as r(
                    team text, tool text, week text, licensed integer, on_leave integer, logged_in integer,
                    active integer, core_work_active integer, sessions integer, workarounds integer, revision bigint)
                order by team, tool, week, revision desc),
            kept as (
                insert into team_usage as old (team, tool, week, licensed, on_leave, logged_in, active,
                    core_work_active, sessions, workarounds, revision)
                select team, tool, week, licensed, on_leave, logged_in, active,
                    core_work_active, sessions, workarounds, revision from incoming
                on conflict (team, tool, week) do update set
                    licensed = excluded.licensed, on_leave = excluded.on_leave, logged_in = excluded.logged_in,
                    active = excluded.active, core_work_active = excluded.core_work_active,
                    sessions = excluded.sessions, workarounds = excluded.workarounds, revision = excluded.revision
                where old.revision < excluded.revision
                returning week)
            insert into touched_week (week) select min(week) from kept having count(*) > 0
            """;

    static final String STAFFING = """
            with kept as (
                insert into team_staffing as old (team, week, strata, revision)
                select distinct on (team, week) team, week, strata, revision
                from jsonb_to_recordset(cast(:rows as jsonb)) as r(
                    team text, week text, strata jsonb, revision bigint)
                order by team, week, revision desc
                on conflict (team, week) do update set strata = excluded.strata, revision = excluded.revision
                where old.revision < excluded.revision
                returning week)
            insert into touched_week (week) select min(week) from kept having count(*) > 0
            """;

    static final String QUESTIONS = """
            with kept as (
                insert into question_backlog as old (team, week, open, answered, revision)
                select distinct on (team, week) team, week, open, answered, revision
                from jsonb_to_recordset(cast(:rows as jsonb)) as r(
                    team text, week text, open integer, answered integer, revision bigint)
                order by team, week, revision desc
                on conflict (team, week) do update set
                    open = excluded.open, answered = excluded.answered, revision = excluded.revision
                where old.revision < excluded.revision
                returning week)
            insert into touched_week (week) select min(week) from kept having count(*) > 0
            """;

    private KeepNewest() {}
}
