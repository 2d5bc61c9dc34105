package org.expedite.persistence.facts;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.expedite.application.facts.Facts.Question;
import org.expedite.application.facts.Facts.RegistryFacts;
import org.expedite.application.facts.PastFacts;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.FactVersion;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.persistence.registry.VersionRow;

/** Facts of the past among the registry's versions in a database. */
public final class JdbcPastFacts implements PastFacts {
    private final FactRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcPastFacts(FactRows rows) {
        this.rows = rows;
    }

    @Override
    public RegistryFacts aboutAsOf(Question question, Instant knownAt) {
        return reader(knownAt).read(question);
    }

    @Override
    public List<RecordVersion<Organization>> organizationsAsOf(
            Set<OrganizationId> ids, Instant knownAt) {
        return reader(knownAt).organizations(ids);
    }

    private FactReader reader(Instant knownAt) {
        return new FactReader(new PastLookups(rows, knownAt));
    }

    @Override
    public List<RecordVersion<RegistryRecord>> versions(List<FactVersion> keys) {
        List<FactVersion> existing = keys.stream().filter(k -> k.version() != null).toList();
        if (existing.isEmpty()) {
            return List.of();
        }
        Set<FactVersion> wanted = Set.copyOf(existing);
        List<RecordVersion<RegistryRecord>> found =
                rows.found(VersionRow.numbered(wanted)).stream()
                        .map(VersionRow::toRecordVersion)
                        .toList();
        if (found.size() != wanted.size()) {
            throw new IllegalStateException("Some versions do not exist: " + wanted);
        }
        return found;
    }
}
