-- The references and traits of current versions only. So what is found by them does not depend on
-- how many versions there are.
create table registry_link (
    kind          varchar(20)  not null,
    relation      varchar(20)  not null,
    target        varchar(100) not null,
    id            varchar(100) not null,
    folded_target varchar(100) generated always as (lower(target)),
    primary key (kind, relation, target, id),
    index ix_registry_link_id (kind, id),
    index ix_registry_link_folded (kind, relation, folded_target, id)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
