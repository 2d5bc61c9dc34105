-- The keys that callers name their requests by, each with the answer to the request that took it.
-- Request, key and answer are one transaction; so a row that others see has an answer.
create table idempotency_key (
    caller_id   varchar(100) not null,
    key_text    varchar(255) not null,
    fingerprint varchar(64)  not null,
    taken_at    datetime(6)  not null,
    status      integer,
    headers     text,
    body        mediumtext,
    primary key (caller_id, key_text),
    index ix_idempotency_key_taken (taken_at)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
