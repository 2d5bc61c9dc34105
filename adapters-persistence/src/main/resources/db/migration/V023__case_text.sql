-- What cases are found by: the words of each report (note_id is empty) and of each note, folded and
-- marked by the program (TextSearch), so that they are compared to the letter.
create table case_text (
    case_number varchar(30)  not null,
    note_id     varchar(100) not null,
    visibility  varchar(20)  not null,
    words       mediumtext   not null,
    primary key (case_number, note_id)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
