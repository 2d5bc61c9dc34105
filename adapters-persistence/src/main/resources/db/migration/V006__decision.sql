-- Decisions with all their findings, never changed or deleted. Their ids sort by time.
create table decision (
    decision_id  varchar(100) not null,
    case_number  varchar(30)  not null,
    decided_at   datetime(6)  not null,
    requester_id varchar(100),
    outcome      varchar(30)  not null,
    body         mediumtext   not null,
    primary key (decision_id),
    index ix_decision_case (case_number, decision_id)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
