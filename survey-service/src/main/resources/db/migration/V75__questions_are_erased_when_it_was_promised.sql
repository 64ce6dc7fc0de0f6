alter table question add kept_months integer not null default 24
    constraint kept_for_a_month_at_least check (kept_months >= 1);
comment on column question.kept_months is 'So long after the last word in it a question is erased.';

create table question_settled (
    team_id text primary key,
    before  text not null
);
comment on table question_settled is 'Weeks before this one are not told again: questions that were counted in them are erased.';
