alter table employment_period
    add told_as_joining    boolean not null default false,
    add job_family_said    boolean not null default true,
    add learner_said       boolean not null default true;
comment on column employment_period.told_as_joining is 'A single change told it as a joining; should an end before it arrive late, it begins a second employment.';
comment on column employment_period.job_family_said is 'False when a move did not say it: a late move before it passes its own on.';

create table employment_leave (
    employee_id    text        not null,
    from_day       date        not null,
    until_day      date,
    primary key (employee_id, from_day),
    constraint a_leave_has_days check (until_day > from_day)
);
comment on table employment_leave is 'Somebody is a member of the team and does not work: counted among the heads, not in the person-weeks.';

create table employment_change (
    number         bigint      not null generated always as identity primary key,
    employee_id    text        not null,
    kind           text        not null constraint known_kind check (kind in ('JOINED', 'MOVED', 'WENT_ON_LEAVE', 'RETURNED', 'ENDED', 'ERASED')),
    on_day         date        not null,
    team_id        text,
    job_family     text,
    learner        boolean,
    end_reason     text,
    due            boolean     not null,
    constraint one_change_of_a_kind_a_day unique (employee_id, kind, on_day)
);
create index employment_change_due on employment_change (on_day) where due;
comment on table employment_change is 'Changes that are not made yet: their day lies ahead, an import is being carried out, or they fit nothing known.';
comment on column employment_change.due is 'To be made on its day; otherwise it was tried, and waits for another change.';

create table live_day (
    only_one       boolean     primary key default true constraint only_one_live_day check (only_one),
    day            date        not null
);
comment on table live_day is 'Up to which day headcounts are carried on; kept from the first single change on, until then pictures alone move the day.';

create table staffing_touch (
    number         bigint      not null generated always as identity primary key,
    picture_day    date        not null,
    next_week      text        not null
);
comment on table staffing_touch is 'Weeks to be told again; collected by whoever tells the next week, so that no change waits for a week being told.';

create table workforce_change (
    number         bigint      not null generated always as identity primary key,
    at             timestamptz not null default now(),
    client         text        not null,
    channel        text        not null
);
comment on table workforce_change is 'That people and teams were changed, by which client and when; never who was changed.';

create table workforce_change_count (
    number         bigint      not null references workforce_change on delete cascade,
    kind           text        not null,
    times          bigint      not null constraint counted_from_one check (times > 0),
    primary key (number, kind)
);
