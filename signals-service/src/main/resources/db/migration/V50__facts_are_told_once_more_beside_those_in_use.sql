create table replay (
    id           uuid        not null,
    state        text        not null,
    forced       boolean     not null,
    requested    timestamptz not null,
    requested_by text        not null,
    incomplete   text[]      not null,
    ended        timestamptz,
    failure      text,
    progress     jsonb       not null default '[]',
    comparison   jsonb       not null default '[]',
    constraint replay_is_known_by_its_id primary key (id),
    constraint replay_state_is_lawful check (state in ('running', 'caught-up', 'switched', 'failed', 'cancelled')),
    constraint a_replay_that_runs_has_not_ended check ((ended is null) = (state in ('running', 'caught-up'))),
    constraint only_a_failed_replay_says_why check ((state = 'failed') = (failure is not null))
);
create unique index one_replay_runs_at_a_time on replay ((true)) where ended is null;
create index replay_by_age on replay (requested desc, id);
comment on table replay is 'Every replay asked for: who asked, how far it is, and how the rebuilt facts differed from those in use.';

create schema beside;
comment on schema beside is 'Facts that are being told once more; empty while no replay runs.';

-- After a crash of the server an unlogged table is empty, and so are the heaps: the replay begins again.
create unlogged table beside.stage (
    replay uuid    not null,
    folded boolean not null
);
comment on table beside.stage is 'Whose tables these are, and whether each fact is one row already.';

create unlogged table beside.place (
    topic     text    not null,
    partition integer not null,
    beginning bigint  not null,
    next      bigint  not null,
    constraint place_is_kept_once primary key (topic, partition)
);
comment on table beside.place is 'What the replay reads next from each partition.';

-- Keeping facts notes the weeks they touch; beside those in use that means nothing yet.
create unlogged table beside.touched_week (week text);
comment on table beside.touched_week is 'Nobody reads it: after a replay every week is evaluated again.';

create function beside.fact_tables() returns setof text language sql immutable as $$
    values ('pilot'), ('question_backlog'), ('team'), ('team_result'), ('team_staffing'), ('team_usage')
$$;
comment on function beside.fact_tables is 'The tables that hold what other services told, and nothing else.';

create function beside.remove() returns void language plpgsql as $$
declare
    fact text;
begin
    for fact in select * from beside.fact_tables() loop
        execute format('drop table if exists beside.%I, beside.%I', fact, fact || '_told');
    end loop;
    truncate beside.stage, beside.place, beside.touched_week;
end $$;

create function beside.is_empty() returns boolean language sql stable as $$
    select not exists (
        select from pg_class
        where relnamespace = 'beside'::regnamespace
          and relname in (select name from beside.fact_tables() as t(name)
                          union all select name || '_told' from beside.fact_tables() as t(name)))
$$;

create function beside.begin(this uuid) returns void language plpgsql as $$
declare
    fact text;
begin
    perform beside.remove();
    for fact in select * from beside.fact_tables() loop
        execute format('create unlogged table beside.%I (like public.%I)', fact || '_told', fact);
    end loop;
    insert into beside.stage values (this, false);
end $$;

create function beside.key_of(fact text) returns text language sql stable as $$
    select string_agg(quote_ident(a.attname), ', ' order by k.place)
    from pg_constraint c
    cross join unnest(c.conkey) with ordinality as k (attribute, place)
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attribute
    where c.conrelid = format('public.%I', fact)::regclass and c.contype = 'p'
$$;

-- A heap is only ever added to, so that ctid tells what came first.
create function beside.fold() returns void language plpgsql as $$
declare
    fact text;
    made record;
begin
    for fact in select * from beside.fact_tables() loop
        execute format('create table beside.%I (like public.%I including all excluding indexes)', fact, fact);
        execute format('insert into beside.%1$I select distinct on (%2$s) * from beside.%3$I order by %2$s, revision desc, ctid',
            fact, beside.key_of(fact), fact || '_told');
        execute format('drop table beside.%I', fact || '_told');
        for made in
            select format('alter table beside.%I add constraint %I %s', fact, conname, pg_get_constraintdef(oid)) as again
            from pg_constraint where conrelid = format('public.%I', fact)::regclass and contype in ('p', 'u')
            union all
            select replace(pg_get_indexdef(indexrelid), format(' ON public.%I ', fact), format(' ON beside.%I ', fact))
            from pg_index i
            where indrelid = format('public.%I', fact)::regclass
              and not exists (select from pg_constraint where conindid = i.indexrelid)
        loop
            execute made.again;
        end loop;
        execute format('comment on table beside.%I is %L', fact, obj_description(format('public.%I', fact)::regclass));
        execute format('analyze beside.%I', fact);
    end loop;
    update beside.stage set folded = true;
end $$;

create function beside.compare() returns table (
    fact text, equal bigint, differing bigint, older bigint, missing bigint, added bigint
) language plpgsql as $$
begin
    for fact in select * from beside.fact_tables() loop
        return query execute format($compare$
            select %1$L, count(*) filter (where used = fresh),
                   count(*) filter (where used <> fresh),
                   count(*) filter (where used.revision > fresh.revision),
                   count(*) filter (where fresh.revision is null),
                   count(*) filter (where used.revision is null)
            from public.%1$I used full join beside.%1$I fresh using (%2$s)
            $compare$, fact, beside.key_of(fact));
    end loop;
end $$;

create function beside.replace_those_in_use() returns void language plpgsql as $$
declare
    fact text;
begin
    for fact in select * from beside.fact_tables() loop
        execute format('drop table public.%I', fact);
        execute format('alter table beside.%I set schema public', fact);
    end loop;
    insert into public.touched_week (week) values ('0001-W01');
    perform beside.remove();
end $$;
