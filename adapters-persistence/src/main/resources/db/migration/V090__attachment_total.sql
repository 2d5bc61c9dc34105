-- Number and size of the files of a case, and of all cases of an organization: the sums of
-- attachment, kept so that a limit can be checked without counting.
create table attachment_total (
    owner      varchar(20)  not null,
    owner_key  varchar(100) not null,
    files      bigint       not null,
    size_bytes bigint       not null,
    primary key (owner, owner_key)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
