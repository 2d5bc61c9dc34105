-- The last change of each counts: the greatest of twice its version, and one more if it added it.
insert into contract_serial (serial, customer_id, contract_number, covered_since)
select c.serial, c.customer_id, c.contract_number,
    case when mod(max(2 * c.version + case when c.is_covered then 1 else 0 end), 2) = 1
        then max(c.version) end
from contract_serial_change c
join registry_link l on l.kind = 'CONTRACT' and l.relation = 'CUSTOMER' and l.target = c.customer_id
    and l.id = c.contract_number
group by c.serial, c.customer_id, c.contract_number;
