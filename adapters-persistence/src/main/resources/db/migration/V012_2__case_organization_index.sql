create index ix_support_case_organization on support_case (organization_id, opened_at, number);
