-- Replaced by case_passage and case_word; with it goes the FULLTEXT index that only MySQL had.
drop table if exists case_text;
