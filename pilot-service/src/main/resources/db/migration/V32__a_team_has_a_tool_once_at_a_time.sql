alter table roll_out
    add column until_day date,
    add column licences  integer,
    add constraint a_roll_out_ends_after_it_began check (until_day >= from_day),
    add constraint licences_are_five_or_more check (licences >= 5);
comment on column roll_out.until_day is 'The last day; null while it goes on.';
comment on column roll_out.licences is 'For each of its teams; null when nobody counted them.';

-- Whoever rolls a tool out holds its row, and sees who has it at that time.
alter table licensed_team
    drop constraint a_team_gets_a_tool_once,
    add constraint a_team_is_in_a_roll_out_once primary key (roll_out, team);
drop index licensed_team_by_roll_out;
create index licensed_team_by_team on licensed_team (team, tool);
comment on table licensed_team is 'The teams of each roll-out.';
