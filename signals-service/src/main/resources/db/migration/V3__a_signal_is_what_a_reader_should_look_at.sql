create table signal (
    team     text   not null collate "C",
    kind     text   not null collate "C",
    level    text   not null,
    since    text   collate "C",
    round    text   not null collate "C",
    reading  jsonb  not null,
    revision bigint not null,
    constraint signal_stands_once_per_team_and_kind primary key (team, kind)
);
create index signal_by_level on signal (level, kind, team);
comment on table signal is 'The newest reading per team and kind, with its evidence; the revision grows when level or since change.';
