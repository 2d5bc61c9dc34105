-- Which version of a fact is the current one. It is what two writers of one fact meet at.
create table registry_head (
    kind    varchar(20)  not null,
    id      varchar(100) not null,
    version integer      not null,
    primary key (kind, id)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
