-- Records that share an id already keep it.
insert into person_id (id, kind)
select h.id, min(h.kind)
from registry_head h
where h.kind in ('CONTACT', 'ENGINEER') and not exists (select 1 from person_id p where p.id = h.id)
group by h.id;
