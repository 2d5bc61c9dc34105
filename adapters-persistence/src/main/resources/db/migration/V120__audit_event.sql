-- What is kept for audit, one row each. Rows are only appended; they are deleted at the end of their
-- retention. Lists are read newest first, from the index that begins with their filters.
create table audit_event (
    event_id       varchar(100) not null,
    happened_at    datetime(6)  not null,
    kind           varchar(40)  not null,
    actor_id       varchar(100),
    subjects       mediumtext   not null,
    status         integer,
    reason         varchar(64),
    client_address varchar(64),
    request_id     varchar(100),
    times          bigint       not null,
    primary key (event_id),
    index ix_audit_event_time (happened_at, event_id),
    index ix_audit_event_kind (kind, happened_at, event_id),
    index ix_audit_event_actor (actor_id, happened_at, event_id),
    index ix_audit_event_actor_kind (actor_id, kind, happened_at, event_id)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
