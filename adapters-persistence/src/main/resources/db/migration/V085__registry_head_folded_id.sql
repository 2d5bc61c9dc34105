-- The id in lower case: certificate numbers are read out and typed in any letter case.
alter table registry_head
    add column folded_id varchar(100) generated always as (lower(id));
