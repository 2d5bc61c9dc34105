-- The serial numbers that a contract covers for its present customer, with the version that added
-- them; covered_since is null for those that it no longer covers.
create table contract_serial (
    serial          varchar(100) not null,
    customer_id     varchar(100) not null,
    contract_number varchar(100) not null,
    covered_since   integer,
    folded_serial   varchar(100) generated always as (lower(serial)),
    primary key (serial, customer_id, contract_number),
    index ix_contract_serial_contract (contract_number, serial),
    index ix_contract_serial_folded (folded_serial, contract_number, serial)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
