create index ix_registry_reference_folded
    on registry_reference (kind, relation, folded_target, id, version);
