-- What the center is to do by itself, and when; the columns are those that db-scheduler asks for. A
-- row is inserted in the transaction that gives rise to it, picked by one node at a time, and
-- deleted when it is done. What is to be done stands in its name and instance, never in task_data.
create table scheduled_tasks (
    task_name            varchar(50)  not null,
    task_instance        varchar(250) not null,
    task_data            blob,
    execution_time       datetime(6)  not null,
    picked               boolean      not null,
    picked_by            varchar(50),
    last_success         datetime(6),
    last_failure         datetime(6),
    consecutive_failures integer,
    last_heartbeat       datetime(6),
    version              bigint       not null,
    primary key (task_name, task_instance),
    index ix_scheduled_tasks_due (picked, execution_time),
    index ix_scheduled_tasks_heartbeat (picked, last_heartbeat)
) default charset = utf8mb4 collate = utf8mb4_0900_bin;
