alter table wave_mailing add announced boolean not null default false;
create index wave_mailing_to_announce on wave_mailing (asked_at) where not announced;
comment on column wave_mailing.announced is 'The organisation''s own portal was told, or there is none.';
