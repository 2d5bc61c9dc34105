alter table registry_head add column recorded_by varchar(100);
