-- Finds the certifications whose number a caller gives.
create index ix_registry_head_folded_id on registry_head (kind, folded_id);
