-- Who may sign in. A row is replaced by its next version.
create table account (
    id         varchar(100) not null,
    kind       varchar(20)  not null,
    name       varchar(200) not null,
    email      varchar(254),
    roles      varchar(200) not null,
    active     boolean      not null,
    version    integer      not null,
    changed_at datetime(6)  not null,
    primary key (id)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
