alter table chart_block
    add column answers       text[] not null default '{}',
    add column spoken_for_by text[] not null default '{}';
comment on column chart_block.answers is 'On how few people a chart rests, as a band; empty when unknown.';
comment on column chart_block.spoken_for_by is 'The group whose chart it is, of a team too small for one of its own.';

create or replace view signal_week as
select b.week, p.team, b.kind, b.level[p.slot] as level, b.since[p.slot] as since, b.score[p.slot] as score,
       b.chart_limit[p.slot] as chart_limit, b.value[p.slot] as value, b.advanced[p.slot] as advanced,
       coalesce(b.answers[p.slot], '') as answers, b.spoken_for_by[p.slot] as spoken_for_by
from chart_place p join chart_block b using (block)
where b.level[p.slot] is not null;

create function shown_level(level text, spoken_for_by text, headcount integer, pooled_into text) returns text
language sql immutable as $$
    select case
        when pooled_into is not null and spoken_for_by = pooled_into then level
        when pooled_into is null and spoken_for_by is null and headcount is not null then level
        else 'withheld'
    end
$$;
comment on function shown_level is 'A team that is too small today, or was when its chart was drawn, shows what its group shows or nothing.';

create index team_staffing_by_week on team_staffing (week, team);
create index question_backlog_by_week on question_backlog (week, team);
