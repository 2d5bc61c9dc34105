-- How the person of each version of a contact can be reached: by this callers are found. E-mail
-- addresses are in lower case, which may make them longer than they were.
create table contact_address (
    contact_id varchar(100) not null,
    version    integer      not null,
    means      varchar(20)  not null,
    address    varchar(508) not null,
    primary key (contact_id, version, means, address),
    index ix_contact_address (means, address, contact_id, version)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
