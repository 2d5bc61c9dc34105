-- Resolved cases in the order in which their silence began.
create index ix_support_case_silent on support_case (status, silent_since_at, number);
