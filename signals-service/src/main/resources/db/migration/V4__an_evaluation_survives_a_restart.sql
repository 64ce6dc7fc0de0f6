create table evaluation (
    id        uuid             not null,
    through   text             collate "C",
    status    text             not null,
    awaits    jsonb            not null,
    requested timestamptz      not null,
    progress  double precision not null default 0,
    rounds    integer          not null default 0,
    failure   text,
    constraint evaluation_is_known_by_its_id primary key (id),
    constraint evaluation_status_is_lawful check (status in ('running', 'completed', 'failed')),
    constraint only_a_failed_evaluation_says_why check ((status = 'failed') = (failure is not null)),
    constraint evaluation_through_is_an_iso_week check (through ~ '^\d{4}-W\d{2}$')
);
create index evaluation_running on evaluation (requested) where status = 'running';
comment on table evaluation is 'Evaluations asked for; awaits holds the end of each topic at the time of asking.';
