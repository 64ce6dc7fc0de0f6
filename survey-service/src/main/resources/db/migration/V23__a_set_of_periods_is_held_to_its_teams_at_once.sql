-- a foreign key asks for each row alone, which took longer than everything else about a million people
create function every_period_is_in_a_team() returns trigger language plpgsql as $$
begin
    if exists (select from fresh left join team on team.id = fresh.team_id where team.id is null) then
        raise foreign_key_violation using message = 'A period of employment is in a team that is not known';
    end if;
    return null;
end $$;

alter table employment_period drop constraint employment_period_team_id_fkey;
create trigger new_periods_are_in_a_team after insert on employment_period
    referencing new table as fresh for each statement execute function every_period_is_in_a_team();
create trigger changed_periods_are_in_a_team after update on employment_period
    referencing new table as fresh for each statement execute function every_period_is_in_a_team();
comment on function every_period_is_in_a_team() is 'Teams are closed, never deleted; so it is enough to look when periods come.';
