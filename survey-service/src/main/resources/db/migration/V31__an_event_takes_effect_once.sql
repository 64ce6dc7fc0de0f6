create table employment_event (
    source         text        not null,
    id             text        not null,
    primary key (source, id)
);
comment on table employment_event is 'Events that were taken, so that none is taken twice, however late it comes again.';

create table employment_event_waiting (
    employee_id    text        primary key,
    noted_at       timestamptz not null default now()
);
comment on table employment_event_waiting is 'About whom we only know that something changed; the next full picture says what.';
