-- Since when the customer has said nothing to the resolution; null unless the case is resolved.
alter table support_case add column silent_since_at datetime(6);
