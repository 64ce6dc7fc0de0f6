create table inbox_position (
    topic       text    not null,
    partition   integer not null,
    next_offset bigint  not null,
    constraint inbox_position_pk primary key (topic, partition)
);
comment on table inbox_position is 'What comes next from each partition; moved in the same transaction as the effect.';

create table dead_letter (
    topic         text        not null,
    partition     integer     not null,
    record_offset bigint      not null,
    why           text        not null,
    key           text,
    headers       jsonb       not null,
    value         bytea,
    laid_aside    timestamptz not null default now(),
    constraint dead_letter_pk primary key (topic, partition, record_offset)
);
comment on table dead_letter is 'Records that could not take effect, as they came, and why.';
