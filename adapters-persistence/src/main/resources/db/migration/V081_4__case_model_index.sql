create index ix_support_case_model on support_case (model, opened_at, number);
