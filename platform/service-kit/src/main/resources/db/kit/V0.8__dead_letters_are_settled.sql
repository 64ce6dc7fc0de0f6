alter table dead_letter
    add column reason     text not null generated always as (split_part(why, ':', 1)) stored,
    add column attempts   integer not null default 0,
    add column tried      timestamptz,
    add column state      text not null default 'waiting',
    add column settled    timestamptz,
    add column settled_by text,
    add column note       text,
    add constraint dead_letter_state_is_lawful check (state in ('waiting', 'redriven', 'discarded')),
    add constraint who_settles_a_dead_letter_is_known check (
        (state = 'waiting') = (settled is null) and (state = 'waiting') = (settled_by is null)),
    add constraint a_dead_letter_is_discarded_for_a_reason check ((state = 'discarded') = (note is not null));
comment on column dead_letter.why is 'The reason, and behind a colon what is wrong in this case.';
comment on column dead_letter.state is 'Waiting; or taken through the inbox again with success; or given up, and its content with it.';
create index dead_letter_by_age on dead_letter (laid_aside desc, topic desc, partition desc, record_offset desc);
create index dead_letter_waiting on dead_letter (topic, partition, record_offset) where state = 'waiting';

alter table inbox_position add column topic_id text;
comment on column inbox_position.topic_id is 'Which topic of this name the position belongs to: one that is made anew starts over.';
