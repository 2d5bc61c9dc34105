-- Tokens of programs. Of the token itself only the hash is stored.
create table access_token (
    id           varchar(100) not null,
    account_id   varchar(100) not null,
    hash         varchar(64)  not null,
    name         varchar(200) not null,
    prefix       varchar(20)  not null,
    roles        varchar(200) not null,
    read_only    boolean      not null,
    created_at   datetime(6)  not null,
    created_by   varchar(100) not null,
    expires_at   datetime(6),
    last_used_at datetime(6),
    primary key (id),
    unique index ux_access_token_hash (hash),
    index ix_access_token_account (account_id, id)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
