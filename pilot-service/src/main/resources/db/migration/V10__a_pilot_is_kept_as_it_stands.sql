create table pilot (
    id       uuid   primary key,
    stage    text   not null,
    state    jsonb  not null,
    revision bigint not null,
    constraint a_stage_is_one_we_know check (stage in
        ('DRAFT', 'REGISTERED', 'BASELINE', 'RUNNING', 'PAUSED', 'CONCLUDED', 'DECIDED', 'WITHDRAWN')),
    constraint a_promise_is_sealed check (
        stage in ('DRAFT', 'WITHDRAWN') or state #>> '{charter,seal,hash}' ~ '^[0-9a-f]{64}$')
);
comment on table pilot is 'One workflow, one outcome, one team or several as units: between idea and decision.';
comment on column pilot.state is 'What a pilot of this stage is; the sealed text is kept in it letter by letter.';

create table pilot_team (
    pilot uuid not null references pilot,
    team  text not null,
    constraint a_team_takes_part_once primary key (pilot, team)
);
comment on table pilot_team is 'The teams of a pilot. A draft may name one nobody has heard of yet.';
create index pilot_team_by_team on pilot_team (team);

create table pilot_milestone (
    pilot  uuid        not null references pilot,
    number integer     not null,
    stage  text        not null,
    on_day date        not null,
    at     timestamptz not null,
    role   text        not null,
    reason text,
    constraint milestones_are_in_order primary key (pilot, number)
);
comment on table pilot_milestone is 'How a pilot came to where it is. The role of who told us, never a name.';
