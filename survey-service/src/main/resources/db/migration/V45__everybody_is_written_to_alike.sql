create table wave_mailing (
    wave_id        uuid        not null references wave,
    number         integer     not null constraint an_invitation_and_two_reminders check (number between 0 and 2),
    asked_at       timestamptz not null default now(),
    through_group  text        not null default '',
    through_seat   integer     not null default -1,
    done           boolean     not null default false,
    primary key (wave_id, number)
);
create index wave_mailing_at_work on wave_mailing (asked_at) where not done;
comment on table wave_mailing is 'The invitation (0) and up to two reminders of a wave; each goes to all who are asked, whether they answered or not.';
comment on column wave_mailing.through_seat is 'Written to so far, group by group and seat by seat.';

create view reachable_person as
select person.employee_id,
       coalesce(person.email, account.work_emails[1]) as email,
       coalesce(person.language, left(account.document ->> 'preferredLanguage', 2)) as language
from person left join account using (employee_id);
comment on view reachable_person is 'Where an invitation reaches somebody: as the HRIS says, else as the identity provider does.';
