create table workforce_mapping (
    name     text   primary key,
    version  bigint not null,
    document text   not null
);
comment on table workforce_mapping is 'How an organisation''s own exports are to be read.';
