create table calibration (
    id           uuid        not null,
    through      text        not null collate "C",
    rules        text        not null,
    status       text        not null,
    requested    timestamptz not null,
    done         integer     not null,
    reshufflings integer     not null,
    counts       jsonb       not null,
    failure      text,
    constraint calibration_is_known_by_its_id primary key (id),
    constraint calibration_status_is_lawful check (status in ('running', 'completed', 'failed')),
    constraint only_a_failed_calibration_says_why check ((status = 'failed') = (failure is not null)),
    constraint calibration_through_is_an_iso_week check (through ~ '^\d{4}-W\d{2}$')
);
create index calibration_running on calibration (requested) where status = 'running';
comment on table calibration is 'Calibrations asked for; counts holds what all reshufflings so far found together.';
