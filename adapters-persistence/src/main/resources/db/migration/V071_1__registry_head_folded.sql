-- The id without regard to case, as in registry_reference.
alter table registry_head
    add column folded_id varchar(100) generated always as (lower(id));
