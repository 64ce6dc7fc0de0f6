-- No foreign keys: the use case asks for each team and tool once per import, the database would ask once per row.
create table usage_report (
    team             text    not null,
    tool             text    not null,
    week             text    not null,
    licensed         integer not null,
    on_leave         integer not null,
    logged_in        integer not null,
    active           integer not null,
    core_work_active integer not null,
    sessions         integer not null,
    workarounds      integer not null,
    revision         bigint  not null,
    constraint one_usage_report_per_team_tool_and_week primary key (team, tool, week),
    constraint a_week_is_an_iso_week check (week like '____-W__'),
    constraint a_group_is_empty_or_five check (licensed = 0 or licensed >= 5),
    constraint nobody_acts_without_a_licence check (
        on_leave between 0 and licensed and logged_in between 0 and licensed and active between 0 and licensed),
    constraint core_work_needs_a_login check (core_work_active between 0 and logged_in),
    constraint counts_are_not_negative check (sessions >= 0 and workarounds >= 0)
);
comment on table usage_report is 'What a tool saw of one team in one week. Groups only, never a person.';
comment on column usage_report.revision is 'Grows by one with each change; a re-send of the same is no change.';
