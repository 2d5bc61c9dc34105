-- The opening counts, and what a contact did later. Of cases from before, only the ids of actors
-- are known; an id that an engineer has too is the engineer's.
update support_case set last_customer_activity_at = coalesce(
    (select max(case_event.happened_at)
        from case_event
            join registry_head contact on contact.kind = 'CONTACT' and contact.id = actor_id
        where case_number = number
            and not exists (
                select 1 from registry_head engineer
                where engineer.kind = 'ENGINEER' and engineer.id = actor_id)),
    opened_at);
