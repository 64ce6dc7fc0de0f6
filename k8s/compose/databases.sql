-- One database per purpose, each with a role of its own that can enter no other.
-- PostgreSQL's image runs this once, when its volume is empty. ./undercurrent up creates the same.
\set ON_ERROR_STOP on
\getenv people UNDERCURRENT_PEOPLE_PASSWORD
\getenv answers UNDERCURRENT_ANSWERS_PASSWORD
\getenv pilot UNDERCURRENT_PILOT_PASSWORD
\getenv signals UNDERCURRENT_SIGNALS_PASSWORD

create role people login password :'people';
create role answers login password :'answers';
create role pilot login password :'pilot';
create role signals login password :'signals';

create database people owner people;
create database answers owner answers;
create database pilot owner pilot;
create database signals owner signals;

-- By default everybody may enter every database; the owner may still enter the own one.
revoke all on database people from public;
revoke all on database answers from public;
revoke all on database pilot from public;
revoke all on database signals from public;
revoke all on database postgres from public;
revoke all on database template1 from public;
