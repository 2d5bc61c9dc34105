-- The level that a case waits at; null unless it waits. Kept with the case, so that a queue is
-- read in its order from an index that holds no others.
alter table support_case add column waiting_level varchar(100);
