create table measurement (
    pilot  uuid             not null references pilot,
    metric text             not null,
    arm    text             not null,
    team   text             not null,
    day    date             not null,
    value  double precision not null,
    count  integer,
    constraint one_number_per_metric_arm_team_and_day primary key (pilot, metric, arm, team, day),
    constraint an_arm_is_one_we_know check (arm in ('BASELINE', 'PILOT', 'COMPARISON')),
    constraint a_number_is_about_five_at_least check (count >= 5)
);
comment on table measurement is 'What was measured in a pilot: per team and day, never per person.';
