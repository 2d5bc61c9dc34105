-- Open invitations, at most one of each account. Of the code only the hash is stored.
create table invitation (
    account_id varchar(100) not null,
    hash       varchar(64)  not null,
    created_at datetime(6)  not null,
    created_by varchar(100) not null,
    expires_at datetime(6)  not null,
    primary key (account_id),
    unique index ux_invitation_hash (hash),
    index ix_invitation_expires (expires_at)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
