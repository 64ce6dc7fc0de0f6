create table question_ballot (
    digest         bytea       primary key,
    asked          integer     not null constraint asked_three_times_at_most check (asked between 1 and 3)
);
comment on table question_ballot is 'SHA-256 of a ballot under a name of its own: it joins neither an answer nor a person.';
