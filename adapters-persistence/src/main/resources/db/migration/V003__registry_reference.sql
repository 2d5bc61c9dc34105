-- Which other ids a version of a fact names, and as what: read from the version by the primary
-- key, and from the named id by the index.
create table registry_reference (
    kind     varchar(20)  not null,
    id       varchar(100) not null,
    version  integer      not null,
    relation varchar(20)  not null,
    target   varchar(100) not null,
    primary key (kind, id, version, relation, target),
    index ix_registry_reference_target (kind, relation, target, id, version)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
