-- Passwords of accounts. Only their hashes are stored.
create table account_password (
    account_id varchar(100) not null,
    hash       varchar(255) not null,
    changed_at datetime(6)  not null,
    primary key (account_id)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
