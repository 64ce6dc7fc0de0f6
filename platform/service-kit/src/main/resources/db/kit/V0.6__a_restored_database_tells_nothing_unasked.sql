alter table relay_position
    add column epoch          bigint not null default 0,
    add column turn           bigint not null default 0,
    add column told_epoch     bigint,
    add column told_turn      bigint,
    add column refusing_since timestamptz,
    add column cluster        bigint,
    add constraint a_refusal_says_why check (
        (refusing_since is null) = (told_epoch is null) and (refusing_since is null) = (told_turn is null));
comment on column relay_position.epoch is 'Which history this is; a new one begins when somebody confirms that an older backup was restored.';
comment on column relay_position.turn is 'Batches begun in this history; counted here before the batch is sent, and marked on Kafka.';
comment on column relay_position.told_turn is 'What Kafka says was told, while that is more than this database knows of and the relay refuses to tell.';
comment on column relay_position.cluster is 'Whose transaction numbers txid and outbox.txid are.';

create table relay_history (
    epoch      bigint      not null constraint relay_history_pk primary key,
    begun      timestamptz not null default now(),
    begun_by   text        not null,
    known_turn bigint      not null,
    told_epoch bigint,
    told_turn  bigint
);
comment on table relay_history is 'Who began a new history after a restore, and how much of the one before was lost.';
