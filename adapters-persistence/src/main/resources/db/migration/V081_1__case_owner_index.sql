create index ix_support_case_owner on support_case (owner_id, opened_at, number);
