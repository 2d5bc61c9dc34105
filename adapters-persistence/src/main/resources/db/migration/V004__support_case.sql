-- The state of a case; version counts its changes and is what two writers of one case meet at.
-- What is only ever read and written with its case stands in details, as JSON.
create table support_case (
    number             varchar(30)  not null,
    version            integer      not null,
    status             varchar(30)  not null,
    priority           varchar(20)  not null,
    proposed_priority  varchar(20)  not null,
    priority_corrected boolean      not null,
    technical_level    varchar(100) not null,
    expedited          boolean      not null,
    grant_pending      boolean      not null,
    channel            varchar(20)  not null,
    opened_at          datetime(6)  not null,
    waiting_since_at   datetime(6)  not null,
    organization_id    varchar(100) not null,
    requester_id       varchar(100),
    owner_id           varchar(100),
    opened_by_id       varchar(100) not null,
    serial             varchar(100),
    model              varchar(100),
    product_line       varchar(100),
    synopsis           varchar(200) not null,
    description        mediumtext,
    customer_reference varchar(100),
    follow_up          varchar(20)  not null,
    details            mediumtext   not null,
    primary key (number),
    index ix_support_case_organization (organization_id, number),
    index ix_support_case_status (status, number),
    index ix_support_case_queue
        (technical_level, owner_id, status, priority, expedited desc, waiting_since_at, number)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
