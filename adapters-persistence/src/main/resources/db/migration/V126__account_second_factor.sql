-- The apps that make codes for accounts, with their secrets sealed.
create table account_second_factor (
    account_id varchar(100) not null,
    secret     varchar(255),
    pending    varchar(255),
    last_step  bigint       not null,
    primary key (account_id)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
