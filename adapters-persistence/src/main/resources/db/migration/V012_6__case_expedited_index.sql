create index ix_support_case_expedited on support_case (expedited, opened_at, number);
