-- Who supports the current contracts, so that those of the vendor, which name no partner, are
-- listed too.
insert ignore into registry_reference (kind, id, version, relation, target)
select h.kind, h.id, h.version, 'SUPPORT',
    case when r.target is null then 'VENDOR' else 'PARTNER' end
from registry_head h
left join registry_reference r on r.kind = h.kind and r.id = h.id and r.version = h.version
    and r.relation = 'SUPPORTER'
where h.kind = 'CONTRACT';
