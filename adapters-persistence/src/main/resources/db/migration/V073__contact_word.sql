-- The words of the name of each version of a contact, folded by the program (IcuWordAnalyzer), so
-- that they are compared exactly: by these people are found.
create table contact_word (
    contact_id varchar(100) not null,
    version    integer      not null,
    word       varchar(120) not null,
    primary key (contact_id, version, word),
    index ix_contact_word (word, contact_id, version)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
