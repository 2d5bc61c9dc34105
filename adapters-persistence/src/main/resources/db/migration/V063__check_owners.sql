-- Until now engineers kept their cases whatever their records said. So each is checked once.
insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
select 'check-owner', concat(h.id, ' ', h.version), '2000-01-01 00:00:00', false, 1
from registry_head h
where h.kind = 'ENGINEER' and not exists
    (select 1 from scheduled_tasks s
        where s.task_name = 'check-owner' and s.task_instance = concat(h.id, ' ', h.version));
