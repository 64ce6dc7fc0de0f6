create table friction (
    pilot      uuid    not null references pilot,
    id         uuid    primary key,
    kind       text    not null,
    text       text    not null,
    blocking   boolean not null,
    on_day     date    not null,
    removed_on date,
    removal    text,
    constraint a_removal_has_a_day check ((removed_on is null) = (removal is null))
);
comment on table friction is 'What people stumble over. Nobody knows who said it.';
create index friction_by_pilot on friction (pilot);

create table contest (
    pilot    uuid not null references pilot,
    id       uuid primary key,
    challenged text not null,
    on_day   date not null,
    outcome  text,
    ruled_on date,
    because  text,
    constraint a_ruling_is_whole check (
        (outcome is null) = (ruled_on is null) and (outcome is null) = (because is null))
);
comment on table contest is 'Outputs of the AI that somebody challenged, and what came of it.';
create index contest_by_pilot on contest (pilot);

create table safeguard (
    pilot      uuid    not null references pilot,
    id         uuid    primary key,
    control    text    not null,
    works      boolean not null,
    checked_on date    not null
);
comment on table safeguard is 'Controls that people rely on, each time somebody looked.';
create index safeguard_by_pilot on safeguard (pilot);

create table reflection (
    pilot   uuid    not null references pilot,
    id      uuid    primary key,
    failure boolean not null,
    learned text    not null,
    keep    text,
    change  text,
    on_day  date    not null
);
comment on table reflection is 'What was learned, also from failure. Without blame and without names.';
create index reflection_by_pilot on reflection (pilot);

create table learning_week (
    pilot   uuid             not null references pilot,
    team    text             not null,
    week    text             not null,
    granted double precision not null,
    taken   double precision not null,
    eaten   double precision not null,
    constraint one_learning_week_per_team primary key (pilot, team, week),
    constraint a_week_is_an_iso_week check (week like '____-W__'),
    constraint hours_are_at_most_those_granted check (
        granted >= 0 and taken >= 0 and eaten >= 0 and taken + eaten <= granted)
);
comment on table learning_week is 'Hours to learn: granted, taken, eaten by delivery. Of a team, never of a person.';
