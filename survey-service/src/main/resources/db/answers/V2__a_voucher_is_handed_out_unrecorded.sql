create table voucher (
    wave     uuid     not null constraint a_voucher_is_for_a_box references ballot_box,
    code     bytea    not null constraint a_code_is_kept_as_its_hash check (length(code) = 32),
    team_id  text     not null,
    primary key (wave, code)
);
create index voucher_of_a_group on voucher (wave, team_id);
comment on table voucher is 'Printed codes for people without a device; once used, the same hash stands in answer.ballot.';
