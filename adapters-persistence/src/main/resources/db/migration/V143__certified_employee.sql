-- Who is employed by an organization while holding an active certification of a track, from the
-- first to the last day of both, in the form 2026-12-31; by current versions. 9999-12-31 is no end.
-- Advice names such colleagues.
create table certified_employee (
    organization_id  varchar(100) not null,
    track            varchar(100) not null,
    last_day         varchar(10)  not null,
    contact_id       varchar(100) not null,
    certification_id varchar(100) not null,
    first_day        varchar(10)  not null,
    primary key (organization_id, track, last_day, contact_id, certification_id, first_day),
    index ix_certified_employee_contact (contact_id),
    index ix_certified_employee_certification (certification_id)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
