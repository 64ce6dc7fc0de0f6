create table wave (
    id             uuid        primary key,
    survey_id      uuid        not null references survey,
    number         integer     not null,
    week           text        not null,
    opens          timestamptz not null,
    closes         timestamptz not null,
    state          text        not null constraint known_state check (state in ('PLANNED', 'OPEN', 'CLOSING', 'CLOSED')),
    closed_at      timestamptz,
    constraint a_survey_counts_its_waves unique (survey_id, number),
    constraint a_window_has_time check (closes > opens),
    constraint closed_at_a_time check ((state = 'CLOSED') = (closed_at is not null))
);
create index wave_at_work on wave (state) where state <> 'CLOSED';
create unique index one_wave_of_a_survey_at_a_time on wave (survey_id) where state in ('OPEN', 'CLOSING');

create table wave_group (
    wave_id        uuid        not null references wave,
    group_id       text        not null,
    parent_team_id text,
    size           integer     not null constraint nobody_is_asked_alone check (size >= 5),
    primary key (wave_id, group_id)
);
comment on table wave_group is 'Whose answers are counted together, as it stood when the wave opened.';

create table wave_group_team (
    wave_id        uuid        not null,
    team_id        text        not null,
    group_id       text        not null,
    parent_team_id text,
    primary key (wave_id, team_id),
    foreign key (wave_id, group_id) references wave_group
);
comment on table wave_group_team is 'Which teams speak in which group, and where they stood in the tree.';

create table wave_seat (
    wave_id        uuid        not null references wave,
    employee_id    text        not null,
    group_id       text        not null,
    number         integer     not null,
    primary key (wave_id, employee_id),
    constraint a_seat_is_one_persons unique (wave_id, group_id, number) deferrable,
    foreign key (wave_id, group_id) references wave_group
);
create index wave_seat_of on wave_seat (employee_id);
comment on table wave_seat is 'Who was asked, never who answered; numbers are dealt at random within the group.';

create function a_seat_outlives_its_person() returns trigger language plpgsql as $$
begin
    update wave_seat set employee_id = 'erased-' || gen_random_uuid() where employee_id = old.employee_id;
    return old;
end $$;
create trigger a_seat_outlives_its_person after delete on person for each row execute function a_seat_outlives_its_person();
