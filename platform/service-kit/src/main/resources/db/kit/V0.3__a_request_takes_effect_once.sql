create table idempotency_key (
    client    text        not null,
    path      text        not null,
    key       text        not null,
    body_hash bytea       not null,
    started   timestamptz not null default now(),
    status    integer,
    headers   jsonb,
    body      bytea,
    constraint idempotency_key_pk primary key (client, path, key)
);
create index idempotency_key_by_age on idempotency_key (started);
comment on table idempotency_key is 'Requests by the key their sender gave them, and the answer they got; no status means: still in hand.';
