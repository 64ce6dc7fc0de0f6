create table rules_in_force (
    one     boolean not null default true,
    version text    not null,
    content text    not null,
    constraint only_one_set_of_rules_is_in_force primary key (one),
    constraint rules_in_force_are_one check (one)
);
comment on table rules_in_force is 'The rules the rounds were run by; other rules run all rounds again.';
