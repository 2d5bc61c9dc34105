insert into case_number_block (name, next_number) values ('CASE', 1);
