-- Escalations of a case: decisions on priority with all their findings, and ordinary ones. Never
-- changed or deleted. Their ids sort by time.
create table escalation (
    escalation_id varchar(100) not null,
    case_number   varchar(30)  not null,
    kind          varchar(20)  not null,
    made_at       datetime(6)  not null,
    requester_id  varchar(100),
    outcome       varchar(30)  not null,
    body          mediumtext   not null,
    primary key (escalation_id),
    index ix_escalation_case (case_number, escalation_id)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
