create index ix_support_case_priority on support_case (priority, opened_at, number);
