-- The ids of people: an id is that of a contact or of an engineer, never of both. Two new records of
-- different kinds with the same id meet at the primary key.
create table person_id (
    id   varchar(100) not null,
    kind varchar(20)  not null,
    primary key (id)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
