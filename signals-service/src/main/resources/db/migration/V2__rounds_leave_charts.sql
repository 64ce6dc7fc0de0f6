create table round (
    week  text  not null collate "C",
    notes jsonb not null,
    constraint round_is_run_once_per_week primary key (week)
);
comment on table round is 'Weeks decided for the whole organisation, with the notes that concern all teams.';

create table signal_week (
    week        text             not null collate "C",
    team        text             not null collate "C",
    kind        text             not null collate "C",
    level       text             not null,
    since       text             collate "C",
    score       double precision not null,
    chart_limit double precision not null,
    value       double precision not null,
    advanced    boolean          not null,
    constraint signal_week_stands_once_per_team_and_kind primary key (week, team, kind)
);
create index signal_week_by_team on signal_week (team, kind, week) include (score, chart_limit, value, level, advanced);
comment on table signal_week is 'Where the chart of a team and kind of signal stood at the end of each week.';
