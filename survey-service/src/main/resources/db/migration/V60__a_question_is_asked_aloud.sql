create table question (
    id             uuid        primary key,
    team_id        text        not null constraint a_question_belongs_to_a_team references team,
    asked_on       date        not null,
    is_open        boolean     not null,
    hidden_because text,
    asker          text,
    asker_name     text,
    secret_digest  text        unique,
    constraint anonymous_or_by_name check (secret_digest is null or (asker is null and asker_name is null)),
    constraint a_name_belongs_to_somebody check ((asker is null) = (asker_name is null)),
    constraint anonymous_by_the_week check (secret_digest is null or extract(isodow from asked_on) = 1)
);
create index question_newest on question (asked_on desc, id);
create index question_of_team on question (team_id);
create index question_of_asker on question (asker) where asker is not null;
comment on column question.asked_on is 'Of an anonymous question the first day of its week.';
comment on column question.is_open is 'Whether the asker spoke last.';
comment on column question.secret_digest is 'SHA-256 of what only the anonymous asker knows.';
comment on column question.asker_name is 'As the sign-in told it when asking by name.';

create table question_message (
    question_id    uuid        not null references question on delete cascade,
    number         integer     not null,
    leader         text,
    said_on        date        not null,
    words          text        not null,
    primary key (question_id, number)
);
comment on column question_message.leader is 'Who replied; empty where the asker speaks.';

create table question_told (
    team_id        text        not null,
    week           text        not null,
    open           integer     not null,
    answered       integer     not null,
    median_days    text,
    revision       bigint      not null,
    primary key (team_id, week)
);

create function forget_who_asked() returns trigger language plpgsql as $$
begin
    update question set asker = null, asker_name = null where asker = old.employee_id;
    return null;
end $$;
create trigger an_erased_person_asked_nothing after delete on person
    for each row execute function forget_who_asked();
