create table pilot (
    pilot         text             not null collate "C",
    name          text             not null,
    teams         text[]           not null,
    tool          text,
    workflow      text             not null,
    kind          text             not null,
    stage         text             not null,
    hours_granted double precision not null,
    hours_taken   double precision not null,
    guardrails    text             not null,
    decision      text,
    grade         text,
    week          text             not null collate "C",
    revision      bigint           not null,
    constraint pilot_is_told_once primary key (pilot),
    constraint pilot_week_is_an_iso_week check (week ~ '^\d{4}-W\d{2}$'),
    constraint hours_are_counted_from_nought check (hours_granted >= 0 and hours_taken >= 0)
);
create index pilot_by_team on pilot using gin (teams);
comment on table pilot is 'How each pilot stands, for the pages of its teams. No round reads it.';
