-- As in registry_version; of contracts without the list of serial numbers that old versions have.
alter table registry_head add column body mediumtext;
