-- Which serial numbers a version of a contract added for its customer, and which it removed. A
-- contract that changes its customer removes all of the former one.
create table contract_serial_change (
    contract_number varchar(100) not null,
    version         integer      not null,
    serial          varchar(100) not null,
    customer_id     varchar(100) not null,
    is_covered      boolean      not null,
    primary key (contract_number, version, serial, customer_id),
    index ix_contract_serial_change (serial, customer_id, contract_number, version)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
