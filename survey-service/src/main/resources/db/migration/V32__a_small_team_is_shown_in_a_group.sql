alter table team
    add is_group           boolean     not null default false,
    add pooled_into        text        constraint a_group_is_told_like_a_team references team deferrable initially deferred,
    add constraint a_group_is_in_no_group check (not is_group or pooled_into is null);
create index team_pooled on team (pooled_into) where pooled_into is not null;
comment on column team.is_group is 'Several teams of which one at least is too small to be shown alone; kept for good, so that its id never means another.';
comment on column team.pooled_into is 'The group that is shown instead of the team.';

alter table team_result
    add pooled_into        text,
    drop constraint known_disclosure,
    add constraint known_disclosure check (disclosure in ('SHOWN', 'BELOW_THRESHOLD', 'COMPLEMENTARY', 'INCOMPLETE'));
comment on column team_result.pooled_into is 'The group with which this result was decided, for good: another grouping of the same week could isolate somebody.';
