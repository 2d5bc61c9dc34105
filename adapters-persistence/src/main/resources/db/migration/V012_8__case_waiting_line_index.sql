-- The queue of a level, in its order for each product line apart.
create index ix_support_case_waiting_line
    on support_case
        (waiting_level, product_line, priority, expedited desc, waiting_since_at, number);
