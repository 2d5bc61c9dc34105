-- The events of all cases by time, to learn of new ones.
create index ix_case_event_time on case_event (happened_at, case_number, case_version, ordinal);
