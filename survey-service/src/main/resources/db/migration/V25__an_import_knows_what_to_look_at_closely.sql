alter table workforce_import
    add column repeated_suspected         boolean not null default true,
    add column unknown_managers_suspected boolean not null default true;
comment on column workforce_import.repeated_suspected is 'False when it was seen on the way in that nobody stands there twice.';
comment on column workforce_import.unknown_managers_suspected is 'False when it was seen on the way in that every manager stands there.';

create function every_described_team_is_known() returns void language plpgsql as $$
begin
    if exists (select from described left join team on team.id = described.team_id where team.id is null) then
        raise foreign_key_violation using message = 'A line of the import is about a team that is not known';
    end if;
end $$;
comment on function every_described_team_is_known() is 'What the trigger on new periods asks of each set, asked once of an import: all teams it describes.';
