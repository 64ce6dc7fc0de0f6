create table outbox (
    txid    xid8   not null default pg_current_xact_id(),
    id      bigint not null generated always as identity,
    topic   text   not null,
    key     text,
    headers jsonb  not null,
    value   bytea,
    written timestamptz not null default now(),
    constraint outbox_in_order primary key (txid, id)
);
comment on table outbox is 'What is still to be told, in the order in which it was committed. Rows are only added; the relay removes what it has told.';

create table relay_position (
    one  boolean not null default true constraint relay_position_pk primary key,
    txid xid8    not null default '0',
    id   bigint  not null default 0,
    constraint there_is_one_relay_position check (one)
);
comment on table relay_position is 'Everything up to here has been told.';
insert into relay_position default values;
