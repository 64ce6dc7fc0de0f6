-- To delete told rows one by one costs as much as to write them, and leaves the table to the vacuum. Here each ten
-- seconds have a partition, four in turn; one that holds nothing untold is emptied whole.
alter table outbox rename to outbox_until_now;
alter table outbox_until_now rename constraint outbox_in_order to outbox_until_now_in_order;
alter table outbox_until_now
    rename constraint it_is_a_record_or_a_fact_or_a_bundle to it_was_a_record_or_a_fact_or_a_bundle;

-- within one transaction ids grow, which is all the order needs: so each connection may take a handful at once
create sequence outbox_id cache 50;
select setval('outbox_id', (select coalesce(max(id), 0) + 1 from outbox_until_now), false);

create table outbox (
    txid    xid8        not null default pg_current_xact_id(),
    id      bigint      not null default nextval('outbox_id'),
    slot    smallint    not null default (extract(epoch from now())::bigint / 10 % 4),
    written timestamptz not null default now(),
    facts   integer     not null default 1,
    topic   text        not null,
    key     text,
    headers text,
    type    text,
    subject text,
    value   bytea,
    constraint outbox_in_order primary key (txid, id, slot),
    constraint it_is_a_record_or_a_fact_or_a_bundle check (
        (headers is not null and facts = 1 and type is null)
        or (headers is null and facts = 1 and type is not null and subject is not null)
        or (headers is null and facts > 1 and type is null))
) partition by list (slot);
alter sequence outbox_id owned by outbox.id;
create table outbox_0 partition of outbox for values in (0)
    with (autovacuum_enabled = false, toast.autovacuum_enabled = false);
create table outbox_1 partition of outbox for values in (1)
    with (autovacuum_enabled = false, toast.autovacuum_enabled = false);
create table outbox_2 partition of outbox for values in (2)
    with (autovacuum_enabled = false, toast.autovacuum_enabled = false);
create table outbox_3 partition of outbox for values in (3)
    with (autovacuum_enabled = false, toast.autovacuum_enabled = false);
comment on table outbox is 'What is still to be told, in the order in which it was committed. Rows are only added; the relay empties partitions of which it has told all.';
comment on column outbox.headers is 'Of records that are passed on as they came; null where they follow from the fact.';
comment on column outbox.facts is 'How many facts lie in this row; more than one are packed in its value.';
comment on column outbox.slot is 'In which ten seconds the transaction began; only for tidying up.';

insert into outbox (txid, id, slot, written, facts, topic, key, headers, type, subject, value)
select told.txid, told.id, 0, written, facts, topic, key, headers, type, subject, value
from outbox_until_now told, relay_position at
where (told.txid, told.id) > (at.txid, at.id);
drop table outbox_until_now;
