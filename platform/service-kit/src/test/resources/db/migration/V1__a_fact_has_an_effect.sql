create table effect (
    key  text not null,
    name text not null,
    constraint no_poison check (name <> 'poison')
);
