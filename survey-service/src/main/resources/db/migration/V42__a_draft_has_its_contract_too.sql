drop trigger a_sealed_survey_stays on survey;
alter table survey
    drop constraint sealed_as_a_whole,
    drop column charter,
    alter column contract set not null,
    alter column contract_hash set not null;
comment on column survey.contract is 'Everything that is asked and promised, byte for byte as it is hashed; of a draft as it would be.';

create or replace function a_sealed_survey_stays() returns trigger language plpgsql as $$
begin
    if old.sealed_at is not null then
        raise exception 'A sealed survey does not change';
    end if;
    return new;
end $$;
create trigger a_sealed_survey_stays before update on survey for each row execute function a_sealed_survey_stays();
