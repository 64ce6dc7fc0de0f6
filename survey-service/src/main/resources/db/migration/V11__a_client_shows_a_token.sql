create table client (
    id             uuid        primary key,
    name           text        not null constraint a_name_names_one_client unique,
    created_on     date        not null,
    last_used_on   date,
    digest         text        not null,
    former_digest  text,
    former_until   timestamptz,
    constraint a_former_token_ends check ((former_digest is null) = (former_until is null))
);
comment on table client is 'Identity providers and HRIS with a long-lived token; the token itself is kept nowhere.';
comment on column client.digest is 'SHA-256 of the token, in hex.';
comment on column client.former_digest is 'The token before the last rotation; it opens until former_until.';
