-- Who may learn of it: PUBLIC or INTERNAL. What there was before is what everybody sees.
alter table case_event add column visibility varchar(20) not null default 'PUBLIC';
