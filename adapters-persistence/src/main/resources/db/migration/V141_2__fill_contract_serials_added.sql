insert into contract_serial_change (contract_number, version, serial, customer_id, is_covered)
select s.id, s.version, s.target, c.target, true
from registry_reference s
join registry_reference c on c.kind = s.kind and c.id = s.id and c.version = s.version
    and c.relation = 'CUSTOMER'
where s.kind = 'CONTRACT' and s.relation = 'COVERED_SERIAL' and not exists (
    select 1 from registry_reference p
    join registry_reference d on d.kind = p.kind and d.id = p.id and d.version = p.version
        and d.relation = 'CUSTOMER'
    where p.kind = s.kind and p.id = s.id and p.version = s.version - 1
        and p.relation = s.relation and p.target = s.target and d.target = c.target);
