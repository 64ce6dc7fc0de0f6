create table ballot_key_spare (
    id             text        primary key,
    public_key     bytea       not null,
    private_key    bytea       not null
);
comment on table ballot_key_spare is 'Keys made ahead for waves that are planned; a group takes one when its wave has opened.';
