-- What decisions on priority escalation are counted by; null for ordinary escalations. The failed
-- rules are joined by commas in the order of rules, empty if none failed.
alter table escalation
    add column from_level varchar(100),
    add column product_line varchar(100),
    add column organization_id varchar(100),
    add column failed_rules varchar(300);
