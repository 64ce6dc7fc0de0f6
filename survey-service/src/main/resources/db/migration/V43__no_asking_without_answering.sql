create table wave_response (
    wave_id        uuid        not null references wave,
    number         bigint      not null generated always as identity,
    kind           text        not null constraint known_kind check (kind in ('ACTION', 'REASONED_NO', 'OVERRIDE')),
    said           text        not null,
    by_whom        text        not null,
    at             timestamptz not null,
    primary key (wave_id, number)
);
comment on table wave_response is 'What was answered to the results of a wave; the next one cannot open before.';

alter table wave_group_team drop column parent_team_id;

create table wave_team (
    wave_id        uuid        not null references wave,
    team_id        text        not null,
    parent_team_id text,
    name           text        not null,
    is_group       boolean     not null,
    primary key (wave_id, team_id)
);
comment on table wave_team is 'The tree of teams and groups as it stood when the wave opened, for results up the tree.';
