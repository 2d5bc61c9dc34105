-- The latest events of one type, whichever case they belong to.
create index ix_case_event_type on case_event
    (type, happened_at, case_number, case_version, ordinal);
