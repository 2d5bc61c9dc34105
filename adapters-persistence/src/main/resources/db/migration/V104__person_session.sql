-- Sign-ins of people with browsers. Of the secret in the cookie only the hash is stored.
create table person_session (
    id               varchar(100) not null,
    account_id       varchar(100) not null,
    hash             varchar(64)  not null,
    stage            varchar(30)  not null,
    created_at       datetime(6)  not null,
    authenticated_at datetime(6)  not null,
    last_seen_at     datetime(6)  not null,
    address          varchar(100) not null,
    browser          varchar(200),
    issuer           varchar(255),
    primary key (id),
    unique index ux_person_session_hash (hash),
    index ix_person_session_account (account_id, id),
    index ix_person_session_seen (last_seen_at),
    index ix_person_session_created (created_at)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
