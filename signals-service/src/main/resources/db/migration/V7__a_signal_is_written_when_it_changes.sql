-- Of 400,000 signals a week changes a few hundred; the evidence of all is written in blocks beside them.
alter table signal drop column reading, drop column round;
comment on table signal is 'The level per team and kind as it was told last; the revision grows when level or since change.';

create table reading_block (
    block   integer not null,
    kind    text    not null collate "C",
    reading text[]  not null,
    constraint reading_block_is_kept_once primary key (block, kind)
);
comment on table reading_block is 'The evidence of the newest round, of the teams that chart_place puts into a block; JSON each.';

create view newest_reading as
select p.team, r.kind, r.reading[p.slot] as reading, (select max(week) from round) as round
from chart_place p join reading_block r using (block)
where r.reading[p.slot] is not null;
comment on view newest_reading is 'The evidence of every team and kind of signal, of the newest round.';
