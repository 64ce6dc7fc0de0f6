-- No language orders ids and weeks; to compare their bytes is what the index is quickest at.
alter table usage_report
    alter column team type text collate "C",
    alter column tool type text collate "C",
    alter column week type text collate "C";
