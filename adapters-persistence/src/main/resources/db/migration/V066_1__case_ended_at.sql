-- When a case was closed or withdrawn; null unless it is. Reopening is possible for some time.
alter table support_case add column ended_at datetime(6);
