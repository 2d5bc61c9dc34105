-- Codes that replace a second factor. Only their hashes are stored; a used one is deleted.
create table account_recovery_code (
    account_id varchar(100) not null,
    hash       varchar(64)  not null,
    primary key (account_id, hash)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
