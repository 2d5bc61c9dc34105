insert into attachment_total (owner, owner_key, files, size_bytes)
select 'ORGANIZATION', c.organization_id, count(*), sum(a.size_bytes)
from attachment a join support_case c on c.number = a.case_number
group by c.organization_id;
