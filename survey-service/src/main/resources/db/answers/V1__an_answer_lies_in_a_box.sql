create table ballot_box (
    wave     uuid     primary key,
    shut     boolean  not null
);
comment on table ballot_box is 'A wave that is answered; once shut nothing goes in any more.';

create table answer (
    wave     uuid     not null constraint an_answer_lies_in_a_box references ballot_box,
    ballot   bytea    not null constraint a_ballot_is_kept_as_its_hash check (length(ballot) = 32),
    team_id  text     not null,
    said     jsonb    not null,
    constraint a_ballot_is_spent_once primary key (wave, ballot)
);
comment on table answer is 'What somebody of a group said. No time, no number in a row, nothing that leads to a person; written in batches in random order.';
comment on column answer.ballot is 'SHA-256 of the ballot, a random number that its owner blinded: nobody but its owner has ever seen it together with a name.';
comment on column answer.said is 'By item: a number from 1 to 5, or dont-know; items passed over are left out.';
