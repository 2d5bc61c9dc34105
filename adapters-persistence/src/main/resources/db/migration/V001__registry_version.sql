-- Every version of every registered fact, never changed or deleted.
-- The collation is named on each table because a server's own default ignores case or accents;
-- H2 reads the clause and compares exactly anyway.
create table registry_version (
    kind        varchar(20)  not null,
    id          varchar(100) not null,
    version     integer      not null,
    recorded_at datetime(6)  not null,
    recorded_by varchar(100) not null,
    body        mediumtext   not null,
    primary key (kind, id, version)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
