-- The headers of a fact are twice as long as the fact, and all of them follow from its type, subject, time and place.
-- Many facts told at once lie in one row, packed: the database writes a tenth of the bytes.
alter table outbox
    alter column headers drop not null,
    add column type    text,
    add column subject text,
    add column facts   integer not null default 1,
    add constraint it_is_a_record_or_a_fact_or_a_bundle check (
        (headers is not null and facts = 1 and type is null)
        or (headers is null and facts = 1 and type is not null and subject is not null)
        or (headers is null and facts > 1 and type is null));
comment on column outbox.headers is 'Of records that are passed on as they came; null where they follow from the fact.';
comment on column outbox.facts is 'How many facts lie in this row; more than one are packed in its value.';

alter table relay_position add column seed uuid not null default gen_random_uuid();
comment on column relay_position.seed is 'Keeps the ids of facts told from here apart from those told from other databases.';
