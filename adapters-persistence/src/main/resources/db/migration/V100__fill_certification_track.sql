-- The tracks of the current certifications, so that certifications are listed by track. The JSON of
-- a version has no blanks between its parts, and a track has no quotation mark.
insert ignore into registry_reference (kind, id, version, relation, target)
select v.kind, v.id, v.version, 'TRACK',
    substring(v.body, locate('"track":"', v.body) + 9,
        locate('"', v.body, locate('"track":"', v.body) + 9) - locate('"track":"', v.body) - 9)
from registry_head h
join registry_version v on v.kind = h.kind and v.id = h.id and v.version = h.version
where h.kind = 'CERTIFICATION';
