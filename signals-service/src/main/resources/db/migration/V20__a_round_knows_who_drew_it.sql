alter table round add column drawn_by uuid not null default gen_random_uuid();
comment on column round.drawn_by is 'The memory it was drawn from: the next week goes on from it while nobody else drew since.';

-- The leavers of a team with few expected are judged with its unit: a unit may speak for a team that is large enough.
create or replace function shown_level(level text, spoken_for_by text, headcount integer, pooled_into text) returns text
language sql immutable as $$
    select case
        when pooled_into is not null and spoken_for_by = pooled_into then level
        when pooled_into is null and headcount is not null then level
        else 'withheld'
    end
$$;
