-- What is known of the files that belong to cases; what is in them is in files named by the ids.
-- Never changed or deleted. Their ids sort by time.
create table attachment (
    attachment_id  varchar(100) not null,
    case_number    varchar(30)  not null,
    file_name      varchar(255) not null,
    media_type     varchar(255) not null,
    size_bytes     bigint       not null,
    sha256         char(64)     not null,
    uploaded_by_id varchar(100) not null,
    uploaded_at    datetime(6)  not null,
    description    varchar(1000),
    primary key (attachment_id),
    index ix_attachment_case (case_number, attachment_id)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
