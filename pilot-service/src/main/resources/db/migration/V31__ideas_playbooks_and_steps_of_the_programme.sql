create table idea (
    id          uuid primary key,
    team        text not null references team,
    text        text not null,
    on_day      date not null,
    course      text,
    because     text,
    answered_on date,
    pilot       uuid references pilot,
    constraint a_course_is_one_we_know check (course in ('PILOT', 'LATER', 'NO')),
    constraint an_answer_is_whole check (
        (course is null) = (because is null) and (course is null) = (answered_on is null)),
    constraint an_answer_follows_its_idea check (answered_on >= on_day),
    constraint only_a_pilot_has_a_pilot check (pilot is null or course = 'PILOT')
);
create index idea_by_team on idea (team);
comment on table idea is 'What teams would like to try, and the answer they got. Nobody knows who had the idea.';

create table playbook (
    id      uuid    primary key,
    pilot   uuid    not null references pilot,
    version integer not null,
    title   text    not null,
    steps   text[]  not null,
    not_for text,
    course  text    not null,
    grade   text    not null,
    on_day  date    not null,
    constraint versions_of_a_playbook_are_counted unique (pilot, version),
    constraint a_playbook_has_a_grade check (grade in ('A', 'B', 'C', 'D'))
);
comment on table playbook is 'How others can do what a pilot did, with the evidence that earned it.';

create table team_step (
    team   text not null references team,
    kind   text not null,
    on_day date not null,
    constraint a_step_is_told_once primary key (team, kind, on_day)
);
comment on table team_step is 'What teams did on their way that no other system tells us.';
