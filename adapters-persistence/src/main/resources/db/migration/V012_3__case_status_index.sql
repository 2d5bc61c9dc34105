create index ix_support_case_status on support_case (status, opened_at, number);
