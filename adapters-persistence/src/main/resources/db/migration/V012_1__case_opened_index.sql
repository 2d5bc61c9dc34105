-- Lists are in the order of (opened_at, number); each filter has an index that gives its cases in
-- that order.
create index ix_support_case_opened on support_case (opened_at, number);
