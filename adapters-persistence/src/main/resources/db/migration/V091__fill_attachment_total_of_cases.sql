insert into attachment_total (owner, owner_key, files, size_bytes)
select 'CASE', case_number, count(*), sum(size_bytes) from attachment group by case_number;
