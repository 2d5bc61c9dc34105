-- People as identity providers know them.
create table account_identity (
    issuer     varchar(255) not null,
    subject    varchar(255) not null,
    account_id varchar(100) not null,
    linked_at  datetime(6)  not null,
    primary key (issuer, subject),
    index ix_account_identity_account (account_id, issuer, subject)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
