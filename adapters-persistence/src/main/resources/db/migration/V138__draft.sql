-- What people have typed into forms that have not succeeded yet, one row per person, form and case.
create table draft (
    account_id varchar(100) not null,
    form       varchar(50)  not null,
    about      varchar(200) not null,
    fields     mediumtext   not null,
    written_at datetime(6)  not null,
    primary key (account_id, form, about),
    index ix_draft_account (account_id, written_at),
    index ix_draft_written (written_at)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
