-- lines that wait now are sent again by the HRIS: its import ends as failed
update workforce_import set status = 'FAILED', reason = 'The service was renewed meanwhile; send the file again'
    where status = 'RUNNING';
truncate workforce_import_row;
alter table workforce_import_row
    drop constraint workforce_import_row_pkey,
    drop column import_id,
    alter column start_date drop not null;
comment on table workforce_import_row is 'The pattern for the table in which the lines of one import wait; always empty itself.';
comment on column workforce_import_row.start_date is 'Empty where the HRIS does not know it: then the employment counts from the first picture that shows it.';
