create index ix_registry_head_folded on registry_head (kind, folded_id, id);
