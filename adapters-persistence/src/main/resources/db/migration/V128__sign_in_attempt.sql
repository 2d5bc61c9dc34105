-- Failed attempts to sign in. What they have in common is hashed.
create table sign_in_attempt (
    id           varchar(64) not null,
    failures     integer     not null,
    last_at      datetime(6) not null,
    succeeded_at datetime(6),
    primary key (id),
    index ix_sign_in_attempt_last (last_at)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
