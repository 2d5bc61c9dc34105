create index ix_support_case_serial on support_case (serial, opened_at, number);
