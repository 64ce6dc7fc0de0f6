create table wave_result (
    wave_id        uuid        not null references wave,
    team_id        text        not null,
    scope          text        not null constraint known_scope check (scope in ('OWN', 'WITH_BELOW')),
    disclosure     text        not null constraint known_disclosure
        check (disclosure in ('SHOWN', 'MEMBERSHIP_CHANGE', 'BELOW_THRESHOLD', 'COMPLEMENTARY', 'INCOMPLETE')),
    invited        integer,
    answered       integer,
    items          jsonb,
    primary key (wave_id, team_id, scope),
    constraint only_what_is_told_is_kept
        check ((items is not null) = (disclosure in ('SHOWN', 'MEMBERSHIP_CHANGE'))),
    constraint told_as_a_whole check ((items is null) = (answered is null) and (items is null) = (invited is null)),
    constraint nothing_small_is_told check (answered >= 5)
);
comment on table wave_result is 'What is told of each team in a wave, and nothing else; decided once, when the wave closed.';

create function what_was_told_stays() returns trigger language plpgsql as $$
begin
    raise exception 'What a wave told does not change';
end $$;
create trigger what_was_told_stays before update on wave_result for each row execute function what_was_told_stays();
