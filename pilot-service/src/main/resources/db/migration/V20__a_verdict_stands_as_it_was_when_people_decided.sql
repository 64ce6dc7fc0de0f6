create table verdict (
    pilot              uuid             primary key references pilot,
    name               text             not null,
    course             text             not null,
    verdict            text             not null,
    grade              text             not null,
    gain               double precision,
    error              double precision,
    unit               text,
    criteria_met       integer          not null,
    criteria           integer          not null,
    frictions_reported integer          not null,
    frictions_removed  integer          not null,
    frictions_blocking integer          not null,
    outputs_challenged integer          not null,
    outputs_overturned integer          not null,
    weeks_used         integer,
    usual_use          double precision,
    least_use          double precision,
    constraint a_course_is_one_we_know check (course in ('SCALE', 'ADAPT', 'STOP', 'NOT_DECIDED')),
    constraint a_verdict_is_one_we_know check (verdict in ('HELPED', 'DID_NOT_HELP', 'MADE_WORSE', 'NOT_DECIDED')),
    constraint a_grade_is_one_we_know check (grade in ('A', 'B', 'C', 'D')),
    constraint a_gain_is_whole check ((gain is null) = (error is null) and (gain is null) = (unit is null)),
    constraint criteria_met_are_criteria check (criteria_met between 0 and criteria),
    constraint use_is_whole check (
        (weeks_used is null) = (usual_use is null) and (weeks_used is null) = (least_use is null)),
    constraint use_is_a_share check (usual_use between 0 and 1 and least_use between 0 and usual_use)
);
comment on table verdict is 'What the numbers said when people decided, and the numbers beside the gates.';
