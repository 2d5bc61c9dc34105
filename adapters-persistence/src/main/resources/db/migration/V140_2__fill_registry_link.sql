insert into registry_link (kind, relation, target, id)
select r.kind, r.relation, r.target, r.id
from registry_head h
join registry_reference r on r.kind = h.kind and r.id = h.id and r.version = h.version
where r.relation <> 'COVERED_SERIAL';
