-- When somebody of the customer last said, added or changed something.
alter table support_case add column last_customer_activity_at datetime(6);
