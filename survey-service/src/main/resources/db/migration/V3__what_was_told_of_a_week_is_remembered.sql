create table staffing_due (
    only_one       boolean     primary key default true constraint only_one check (only_one),
    picture_day    date        not null,
    next_week      text        not null
);
comment on table staffing_due is 'Weeks from next_week up to the day of the newest picture are still to be told.';

create table staffing_told (
    week           text        not null,
    team_id        text        not null references team,
    fingerprint    text        not null,
    revision       bigint      not null,
    primary key (week, team_id)
);
comment on table staffing_told is 'What was told last of a team and week, so that only news is told again.';
