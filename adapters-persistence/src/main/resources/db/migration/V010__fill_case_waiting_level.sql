update support_case set waiting_level = technical_level
where owner_id is null and status in ('OPEN', 'WORKAROUND_IN_PLACE');
