create index ix_support_case_level on support_case (technical_level, opened_at, number);
