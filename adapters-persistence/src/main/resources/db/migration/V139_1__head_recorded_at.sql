-- With this and the next two columns a head holds the whole current version: decisions look records
-- up here by their key, and only history reads registry_version.
alter table registry_head add column recorded_at datetime(6);
