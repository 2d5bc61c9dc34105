-- Where the next block of case numbers begins. Nodes take blocks, so that opening a case does not
-- wait for the one before it.
create table case_number_block (
    name        varchar(20) not null,
    next_number bigint      not null,
    primary key (name)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
