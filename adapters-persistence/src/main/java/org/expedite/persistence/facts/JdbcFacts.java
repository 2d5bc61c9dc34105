package org.expedite.persistence.facts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.expedite.application.facts.Facts;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.registry.RecordVersion;

/** Facts of decisions among the registry's records in a database; see {@link FactReader}. */
public final class JdbcFacts implements Facts {

    private final FactRows rows;
    private final FactReader current;

    /** Creates the port on the rows of one database. */
    public JdbcFacts(FactRows rows) {
        this.rows = rows;
        this.current = new FactReader(new FactLookups.Current(rows));
    }

    @Override
    public RegistryFacts about(Question question) {
        return current.read(question);
    }

    @Override
    public RegistryFacts aboutAsOf(Question question, Instant knownAt) {
        return new FactReader(new FactLookups.AsOf(rows, knownAt.truncatedTo(ChronoUnit.MICROS)))
                .read(question);
    }

    @Override
    public List<RecordVersion<Organization>> organizations(Set<OrganizationId> ids) {
        return current.organizations(ids);
    }
}
