-- The rules that failed at a decision, joined by commas in their order; empty if none failed.
alter table escalation add column failed_rules varchar(300);
