-- The words of all texts of a case, each once, in the order of lists: a word has its cases in one
-- part of the key, and no search has to sort them. INTERNAL are words that only internal texts have.
create table case_word (
    word        varchar(120) not null,
    opened_at   datetime(6)  not null,
    case_number varchar(30)  not null,
    visibility  varchar(20)  not null,
    primary key (word, opened_at, case_number)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
