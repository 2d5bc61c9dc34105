-- The events know it of cases from before.
update support_case set ended_at = coalesce(
    (select max(happened_at) from case_event
        where case_number = number and type in ('CLOSED', 'WITHDRAWN')),
    opened_at)
where status in ('CLOSED', 'WITHDRAWN');
