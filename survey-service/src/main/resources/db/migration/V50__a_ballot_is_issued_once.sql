create table ballot_key (
    id             text        primary key,
    wave_id        uuid        not null references wave,
    group_id       text        not null,
    public_key     bytea       not null,
    private_key    bytea,
    constraint a_group_shares_one_key unique (wave_id, group_id)
);
comment on table ballot_key is 'The key that signs the ballots of a group in a wave; everybody may see its public half.';
comment on column ballot_key.id is 'SHA-256 of the public key (SubjectPublicKeyInfo), as base64url.';
comment on column ballot_key.private_key is 'Encrypted with AES-256-GCM; forgotten when the wave is over.';

create table ballot_register (
    wave_id        uuid        not null references wave,
    group_id       text        not null,
    seats          bytea       not null constraint a_seat_has_room_for_a_hash check (length(seats) % 32 = 0),
    primary key (wave_id, group_id)
) with (fillfactor = 50, autovacuum_vacuum_threshold = 5, autovacuum_vacuum_scale_factor = 0);
comment on table ballot_register is 'Who has had a ballot. One row for a whole group, so that neither the order nor the time of one person is kept by anything.';
comment on column ballot_register.seats is '32 bytes a seat: SHA-256 of the blinded message that was signed, or noughts.';
