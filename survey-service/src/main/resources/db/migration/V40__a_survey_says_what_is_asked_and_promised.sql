create table survey (
    id             uuid        primary key,
    number         bigint      not null generated always as identity constraint surveys_have_an_order unique,
    charter        jsonb       not null,
    contract       text,
    contract_hash  text,
    sealed_at      timestamptz,
    created_at     timestamptz not null default now(),
    constraint sealed_as_a_whole check ((contract is null) = (contract_hash is null) and (contract is null) = (sealed_at is null))
);
comment on table survey is 'What is asked, of whom, and what those who answer are promised.';
comment on column survey.contract is 'The privacy contract, byte for byte as it was hashed; nothing of a sealed survey changes.';

create function a_sealed_survey_stays() returns trigger language plpgsql as $$
begin
    if old.contract is not null then
        raise exception 'A sealed survey does not change';
    end if;
    return new;
end $$;
create trigger a_sealed_survey_stays before update on survey for each row execute function a_sealed_survey_stays();

create table survey_consent (
    survey_id      uuid        not null references survey,
    number         bigint      not null generated always as identity,
    granted        boolean     not null,
    about          text        not null,
    by_whom        text        not null,
    remark         text,
    at             timestamptz not null default now(),
    primary key (survey_id, number)
);
comment on table survey_consent is 'What the works council said of a survey; the newest word about the contract as it stands counts.';
comment on column survey_consent.about is 'The hash of the contract that was consented to.';

create table own_item (
    key            text        not null,
    version        integer     not null,
    construct      text,
    turned         boolean     not null,
    texts          jsonb       not null,
    created_at     timestamptz not null default now(),
    primary key (key, version)
);
comment on table own_item is 'Questions of the organisation; another wording is another version.';
