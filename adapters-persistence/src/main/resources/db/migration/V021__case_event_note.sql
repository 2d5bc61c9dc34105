-- The id of the note that the event is the writing of; the note itself is in detail.
alter table case_event add column note_id varchar(100);
