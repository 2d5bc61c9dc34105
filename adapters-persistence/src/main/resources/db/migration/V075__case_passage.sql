-- The texts by which a case is found: one row for its report, model and requester, and one for each
-- note, file name and summary. The words are folded by the program, in order, and have a space
-- before and after each; a phrase is looked for in them.
create table case_passage (
    case_number varchar(30)  not null,
    source      varchar(30)  not null,
    visibility  varchar(20)  not null,
    words       mediumtext   not null,
    primary key (case_number, source)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
