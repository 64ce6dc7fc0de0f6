create table tool (
    id   text primary key,
    name text not null
);
comment on table tool is 'The AI tools people are given.';

create table roll_out (
    id       uuid primary key,
    tool     text not null references tool,
    from_day date not null
);
comment on table roll_out is 'Some teams get a tool from a day on.';

create table licensed_team (
    tool     text not null references tool,
    team     text not null references team,
    roll_out uuid not null references roll_out,
    constraint a_team_gets_a_tool_once primary key (tool, team)
);
comment on table licensed_team is 'The teams of each roll-out.';
create index licensed_team_by_roll_out on licensed_team (roll_out);
