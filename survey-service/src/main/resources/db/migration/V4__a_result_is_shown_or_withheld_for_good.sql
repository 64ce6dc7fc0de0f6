create table team_result (
    wave_id        text        not null,
    team_id        text        not null references team,
    week           text        not null,
    family         text,
    invited        integer     not null,
    answered       integer     not null,
    disclosure     text        not null constraint known_disclosure check (disclosure in ('SHOWN', 'BELOW_THRESHOLD', 'COMPLEMENTARY')),
    items          jsonb,
    fingerprint    text        not null,
    membership_shift boolean   not null,
    revision       bigint      not null,
    primary key (wave_id, team_id),
    constraint answered_were_invited check (answered <= invited),
    constraint only_what_is_shown_is_kept check ((items is null) = (disclosure <> 'SHOWN')),
    constraint nothing_small_is_shown check (disclosure <> 'SHOWN' or answered >= 5)
);
create index team_result_of_a_week on team_result (week);
comment on column team_result.family is 'The parent team when the decision fell; siblings protect each other.';
comment on column team_result.items is 'Counts as they were published; the counts of a withheld result are not kept.';
comment on column team_result.membership_shift is 'One to four people more or fewer were invited than the wave before: a hint that small groups could be told apart over time.';
