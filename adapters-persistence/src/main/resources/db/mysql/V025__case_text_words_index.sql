-- H2 has no such index; it looks at every text.
create fulltext index ix_case_text_words on case_text (words);
