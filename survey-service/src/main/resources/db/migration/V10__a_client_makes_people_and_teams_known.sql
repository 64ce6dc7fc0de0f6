create table account (
    id             uuid        primary key,
    number         bigint      not null generated always as identity constraint accounts_have_an_order unique,
    employee_id    text        not null constraint an_employee_has_one_account unique,
    here_since    date        not null,
    gone_since     date,
    user_name      text        not null,
    external_id    text,
    display_name   text,
    employee_number text,
    work_emails    text[]      not null,
    active         boolean     not null,
    document       jsonb       not null,
    status         text        not null constraint known_status check (status in ('ACTIVE', 'ON_LEAVE', 'ENDED')),
    start_day      date,
    last_day       date,
    end_reason     text,
    team_id        text,
    job_family     text,
    learner        boolean,
    version        bigint      not null default 1,
    created_at     timestamptz not null default now(),
    changed_at     timestamptz not null default now()
);
create unique index a_user_name_names_one_account on account (lower(user_name));
create index account_by_external_id on account (external_id);
create index account_by_display_name on account (lower(display_name));
create index account_by_work_email on account using gin (work_emails);
comment on table account is 'People as identity providers made them known; erased with the person.';
comment on column account.document is 'The allowed attributes as they came; nothing else is kept.';
comment on column account.work_emails is 'In lower case, to find the account by.';

create table account_stint (
    account_id     uuid        primary key references account on delete cascade,
    start_day      date        not null,
    team_id        text        not null,
    job_family     text,
    learner        boolean,
    on_leave       boolean     not null,
    last_day       date,
    end_reason     text,
    constraint an_end_has_a_reason check ((last_day is null) = (end_reason is null))
);
comment on table account_stint is 'The employment an account was last taken to mean.';

create table team_group (
    id             uuid        primary key,
    number         bigint      not null generated always as identity constraint groups_have_an_order unique,
    team_id        text        not null constraint a_team_has_one_group unique,
    display_name   text        not null,
    external_id    text,
    parent_team_id text,
    version        bigint      not null default 1,
    created_at     timestamptz not null default now(),
    changed_at     timestamptz not null default now()
);
create index team_group_by_display_name on team_group (lower(display_name));
create index team_group_by_external_id on team_group (external_id);

create table team_group_member (
    group_id       uuid        not null references team_group on delete cascade,
    account_id     uuid        not null references account on delete cascade,
    number         bigint      not null generated always as identity,
    primary key (group_id, account_id)
);
create index team_group_member_of on team_group_member (account_id, number desc);
comment on column team_group_member.number is 'Grows with every membership: the newest one says the team.';
