-- The organization of the case of a decision.
alter table escalation add column organization_id varchar(100);
