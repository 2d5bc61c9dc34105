alter table support_case drop index ix_support_case_queue;
