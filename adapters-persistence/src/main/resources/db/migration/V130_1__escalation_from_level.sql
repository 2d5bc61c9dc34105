-- The level of the case at a decision on priority escalation; null for ordinary escalations.
alter table escalation add column from_level varchar(100);
