create table team (
    id        text    primary key,
    name      text    not null,
    parent    text,
    headcount integer,
    active    boolean not null,
    revision  bigint  not null,
    constraint a_small_headcount_is_never_known check (headcount >= 5)
);
comment on table team is 'The newest description of each team we have heard.';
comment on column team.headcount is 'Null when fewer than five.';
