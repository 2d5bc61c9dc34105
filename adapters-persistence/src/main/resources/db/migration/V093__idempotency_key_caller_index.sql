-- The keys of a caller by time, to count them without reading their responses.
create index ix_idempotency_key_caller on idempotency_key (caller_id, taken_at);
