-- Cases of one owner by status: those that are worked on are few among those that were.
create index ix_support_case_owned on support_case (owner_id, status, number);
