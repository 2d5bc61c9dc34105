-- What customers see of a timeline, in its order; how much there is besides does not matter then.
create index ix_case_event_visibility
    on case_event (case_number, visibility, case_version, ordinal);
