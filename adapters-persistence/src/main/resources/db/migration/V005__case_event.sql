-- Everything that happened to a case, in order, never changed or deleted: the change that made a
-- version of the case, and the place of the event among those of that change.
create table case_event (
    case_number  varchar(30)  not null,
    case_version integer      not null,
    ordinal      integer      not null,
    happened_at  datetime(6)  not null,
    actor_id     varchar(100) not null,
    type         varchar(50)  not null,
    detail       mediumtext   not null,
    primary key (case_number, case_version, ordinal)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
