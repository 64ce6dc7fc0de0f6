-- A row per team, kind and week was mostly row header and index: a large organisation draws 400,000 charts a week.
drop table signal_week;

create table chart_place (
    team  text    not null collate "C",
    place integer not null,
    block integer not null generated always as (place / 128) stored,
    slot  integer not null generated always as (place % 128 + 1) stored,
    constraint chart_place_is_given_once primary key (team),
    constraint chart_place_is_taken_once unique (place)
);
comment on table chart_place is 'In which block, and where in it, the charts of a team lie; for good.';

create table chart_block (
    block       integer            not null,
    week        text               not null collate "C",
    kind        text               not null collate "C",
    level       text[]             not null,
    since       text[]             not null,
    score       double precision[] not null,
    chart_limit double precision[] not null,
    value       double precision[] not null,
    advanced    boolean[]          not null,
    constraint chart_block_is_drawn_once primary key (block, week, kind)
);
create index chart_block_by_week on chart_block (week);
comment on table chart_block is 'Where the charts of 128 neighbours stood at the end of a week; their slots count from one.';

create view signal_week as
select b.week, p.team, b.kind, b.level[p.slot] as level, b.since[p.slot] as since, b.score[p.slot] as score,
       b.chart_limit[p.slot] as chart_limit, b.value[p.slot] as value, b.advanced[p.slot] as advanced
from chart_place p join chart_block b using (block)
where b.level[p.slot] is not null;
comment on view signal_week is 'Where the chart of a team and kind of signal stood at the end of each week.';

-- Rounds are drawn anew from the facts.
delete from round;
insert into touched_week (week) values ('0001-W01');
