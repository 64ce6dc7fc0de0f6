alter table team add column pooled_into text collate "C";
comment on column team.pooled_into is 'The group that speaks for a team too small to be shown.';

create table question_backlog (
    team     text    not null collate "C",
    week     text    not null collate "C",
    open     integer not null,
    answered integer not null,
    revision bigint  not null,
    constraint question_backlog_is_counted_once_per_week primary key (team, week),
    constraint question_backlog_week_is_an_iso_week check (week ~ '^\d{4}-W\d{2}$')
);
comment on table question_backlog is 'Questions of a team open at the end of a week, and answered in it; never a question.';
