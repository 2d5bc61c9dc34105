-- The product line of the case at a decision; null if it was not known.
alter table escalation add column product_line varchar(100);
