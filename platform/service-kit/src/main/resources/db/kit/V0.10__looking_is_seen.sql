create table access_log (
    number     bigint      not null generated always as identity,
    at         timestamptz not null default now(),
    who        text        not null,
    roles      text[]      not null,
    matter     text        not null,
    subject    text,
    teams      text[]      not null,
    address    text        not null,
    kept_until timestamptz not null,
    constraint access_log_pk primary key (number),
    constraint access_log_is_kept check (kept_until >= at)
);
create index access_log_by_time on access_log (at);
create index access_log_by_end on access_log (kept_until);

create function access_log_is_only_added_to() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.kept_until < now() then
        return old;
    end if;
    raise exception 'The access log is only added to; an entry leaves when its time is over'
        using errcode = 'restrict_violation';
end
$$;
create trigger access_log_is_only_added_to before update or delete on access_log
    for each row execute function access_log_is_only_added_to();
create trigger access_log_is_not_emptied before truncate on access_log
    for each statement execute function access_log_is_only_added_to();

comment on table access_log is 'Who read what about teams; never what employees do for themselves. Only added to.';
comment on column access_log.kept_until is 'Set when the entry is written; nobody deletes it earlier.';
