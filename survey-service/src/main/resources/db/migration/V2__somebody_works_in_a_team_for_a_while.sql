create table team (
    id             text        primary key,
    name           text        not null,
    parent_team_id text        constraint a_parent_is_a_team references team deferrable initially deferred,
    headcount      integer     not null constraint people_are_counted_from_nought check (headcount >= 0),
    active         boolean     not null,
    revision       bigint      not null
);
create index team_below on team (parent_team_id, id);
comment on column team.headcount is 'Own people on the day of the newest picture; told from five on only.';

create table person (
    employee_id    text        primary key,
    manager_id     text,
    email          text,
    language       text
);
comment on table person is 'Where an invitation can reach somebody; no names.';

create table employment_period (
    employee_id    text        not null,
    from_day       date        not null,
    until_day      date,
    hired          date        not null,
    team_id        text        not null references team,
    job_family     text        not null,
    learner        boolean     not null,
    end_reason     text,
    primary key (employee_id, from_day),
    constraint a_period_has_days check (until_day > from_day),
    constraint hired_before_working check (hired <= from_day)
);
comment on column employment_period.until_day is 'The first day no longer worked there.';
comment on column employment_period.hired is 'The first day of this employment, from which tenure counts.';
comment on column employment_period.end_reason is 'Why the employment ended; empty when only the team changed.';
