-- The named id without regard to case: by it people are understood who write an id in another case.
alter table registry_reference
    add column folded_target varchar(100) generated always as (lower(target));
