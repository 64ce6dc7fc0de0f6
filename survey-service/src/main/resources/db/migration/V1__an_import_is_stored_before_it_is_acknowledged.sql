create table workforce_import (
    id             uuid        primary key,
    number         bigint      not null generated always as identity constraint imports_stand_in_line unique,
    mode           text        not null constraint known_mode check (mode in ('FULL', 'DELTA')),
    dry_run        boolean     not null,
    confirmed      boolean     not null,
    as_of          date        not null,
    status         text        not null constraint known_status check (status in ('RUNNING', 'COMPLETED', 'REFUSED', 'FAILED')),
    checked        boolean     not null default false,
    attempts       integer     not null default 0,
    lines          bigint      not null default 0,
    rejected       bigint      not null default 0,
    reason         text,
    teams_added    integer,
    teams_changed  integer,
    teams_closed   integer,
    people_joined  integer,
    people_moved   integer,
    people_left    integer,
    received_at    timestamptz not null default now()
);
comment on table workforce_import is 'What the HRIS asked us to take, and what became of it.';

create table workforce_import_row (
    import_id      uuid        not null references workforce_import on delete cascade,
    line           bigint      not null,
    employee_id    text        not null,
    team_id        text        not null,
    team_name      text        not null,
    parent_team_id text,
    manager_id     text,
    job_family     text        not null,
    learner        boolean     not null,
    start_date     date        not null,
    end_date       date,
    end_reason     text,
    email          text,
    language       text,
    primary key (import_id, line),
    constraint nobody_leaves_before_joining check (end_date >= start_date),
    constraint an_end_has_a_reason check ((end_date is null) = (end_reason is null))
);
comment on table workforce_import_row is 'Lines waiting to be taken; gone once the import is done.';

create table workforce_import_error (
    import_id      uuid        not null references workforce_import on delete cascade,
    line           bigint      not null,
    code           text        not null,
    message        text        not null,
    pointer        text        not null,
    employee_id    text,
    primary key (import_id, line)
);
comment on table workforce_import_error is 'Lines that were not taken, and why.';
