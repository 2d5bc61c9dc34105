create index ix_support_case_requester on support_case (requester_id, opened_at, number);
