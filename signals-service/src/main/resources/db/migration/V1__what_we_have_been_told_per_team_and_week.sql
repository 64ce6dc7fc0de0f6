create table team (
    team      text    not null collate "C",
    name      text    not null,
    parent    text    collate "C",
    headcount integer,
    active    boolean not null,
    revision  bigint  not null,
    constraint team_is_described_once primary key (team),
    constraint small_headcounts_are_not_kept check (headcount is null or headcount >= 5)
);
create index team_by_parent on team (parent);
comment on table team is 'The tree of teams as survey-service last described it; a headcount below five is unknown here.';

create table team_result (
    wave      text    not null collate "C",
    team      text    not null collate "C",
    week      text    not null collate "C",
    invited   integer,
    answered  integer,
    answers   jsonb,
    withheld  text,
    revision  bigint  not null,
    constraint team_result_is_told_once_per_wave primary key (wave, team),
    constraint team_result_week_is_an_iso_week check (week ~ '^\d{4}-W\d{2}$'),
    constraint a_result_is_shown_or_withheld check ((withheld is null) = (answers is not null and invited is not null and answered is not null))
);
create index team_result_by_week on team_result (week, team);
comment on table team_result is 'Counts per construct of one team in one wave, or why they are withheld; never one answer.';

create table team_usage (
    team             text    not null collate "C",
    tool             text    not null collate "C",
    week             text    not null collate "C",
    licensed         integer not null,
    on_leave         integer not null,
    logged_in        integer not null,
    active           integer not null,
    core_work_active integer not null,
    sessions         integer not null,
    workarounds      integer not null,
    revision         bigint  not null,
    constraint team_usage_is_reported_once_per_tool_and_week primary key (team, tool, week),
    constraint team_usage_week_is_an_iso_week check (week ~ '^\d{4}-W\d{2}$')
);
create index team_usage_by_week on team_usage (week, team);
comment on table team_usage is 'What a tool reported about a team in a week; no individual use ever enters.';

create table team_staffing (
    team     text   not null collate "C",
    week     text   not null collate "C",
    strata   jsonb  not null,
    revision bigint not null,
    constraint team_staffing_is_told_once_per_week primary key (team, week),
    constraint team_staffing_week_is_an_iso_week check (week ~ '^\d{4}-W\d{2}$')
);
comment on table team_staffing is 'Person-weeks, leavers and joiners per stratum of a team in a week; no person.';

create table touched_week (
    id   bigint      generated always as identity,
    week text        not null collate "C",
    at   timestamptz not null default now(),
    constraint touched_week_is_noted_once primary key (id)
);
comment on table touched_week is 'Weeks whose facts changed since they were last evaluated; rounds run again from the earliest on.';

create function team_and_below(roots text[]) returns table (id text) language sql stable as $$
    with recursive below as (
        select t.team from team t where t.team = any (roots)
        union
        select child.team from team child join below on child.parent = below.team)
    select below.team from below
$$;
comment on function team_and_below is 'These teams and all that stand below them in the tree.';
