create function forget_in_waiting_imports(who text) returns void language plpgsql as $$
declare
    lines text;
begin
    for lines in
        select tablename from pg_tables
        where schemaname = current_schema() and tablename like 'workforce\_import\_row\_%'
    loop
        execute format('delete from %I where employee_id = $1', lines) using who;
        execute format('update %I set manager_id = null where manager_id = $1', lines) using who;
    end loop;
end $$;
comment on function forget_in_waiting_imports(text) is 'Nobody who was erased comes back with a file that was already waiting.';
