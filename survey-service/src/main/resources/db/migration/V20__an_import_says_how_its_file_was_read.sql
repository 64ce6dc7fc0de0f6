alter table workforce_import
    drop column checked,
    add column client                text     not null default '',
    add column root_team_id          text,
    add column root_team_name        text,
    add column progress              double precision not null default 0,
    add column format                text,
    add column encoding              text,
    add column delimiter             text,
    add column mapping               text,
    add column columns               text[]   not null default '{}',
    add column unknown_managers      bigint   not null default 0,
    add column unknown_manager_lines bigint[] not null default '{}',
    add column first_teams_added     text[]   not null default '{}',
    add column first_teams_changed   text[]   not null default '{}',
    add column first_teams_closed    text[]   not null default '{}',
    add constraint a_root_has_a_name check ((root_team_id is null) = (root_team_name is null));
comment on column workforce_import.client is 'Who sent it: a client of ours, never a person.';
comment on column workforce_import.root_team_id is 'The team above those for which the file names no parent.';
comment on column workforce_import.columns is 'The columns of the file that tell the fields, in the order of the fields; errors name them.';
