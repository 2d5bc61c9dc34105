create index ix_support_case_line on support_case (product_line, opened_at, number);
