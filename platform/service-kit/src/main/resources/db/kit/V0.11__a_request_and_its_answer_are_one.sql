-- The answer is committed with the effect: there is no request any more that is known but not answered.
delete from idempotency_key where status is null;
alter table idempotency_key
    alter column status set not null,
    alter column headers set not null,
    alter column body set not null;
comment on table idempotency_key is 'Requests by the key their sender gave them, and the answer they got, written with the effect they had.';
