-- One row: the value by which nodes check the key that they seal secrets with.
create table sealing_key_check (
    id     integer      not null,
    sealed varchar(255) not null,
    primary key (id)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
