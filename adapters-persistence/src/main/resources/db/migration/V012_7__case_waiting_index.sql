-- The queue of a level, in its order.
create index ix_support_case_waiting
    on support_case (waiting_level, priority, expedited desc, waiting_since_at, number);
