-- Everything that decisions are counted by, so that the count reads no decision itself.
create index ix_escalation_report on escalation
    (kind, made_at, outcome, from_level, product_line, organization_id, failed_rules);
