package org.expedite.persistence.facts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.application.facts.Facts;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.EscalationFacts.Installation;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.persistence.registry.VersionRow;

/** Facts of decisions among the registry's records in a database; see {@link FactReader}. */
public final class JdbcFacts implements Facts {

    private final FactRows rows;
    private final FactLookups lookups;
    private final FactReader current;

    /** Creates the port on the rows of one database. */
    public JdbcFacts(FactRows rows) {
        this.rows = rows;
        this.lookups = new CurrentLookups(rows);
        this.current = new FactReader(lookups);
    }

    @Override
    public RegistryFacts about(Question question) {
        return current.read(question);
    }

    @Override
    public Set<SerialNumber> spellings(SerialNumber written, OrganizationId owner) {
        return rows.assetSpellings(written.folded(), owner.value()).stream()
                .map(SerialNumber::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<Model> spellings(Model written) {
        return rows.productSpellings(written.folded()).stream()
                .map(Model::new)
                .collect(Collectors.toSet());
    }

    @Override
    public List<RecordVersion<RegistryRecord>> records(Set<RecordKey> keys) {
        return lookups.records(keys, Set.of()).stream().map(VersionRow::toRecordVersion).toList();
    }

    @Override
    public List<Installation> installed(List<RecordVersion<Asset>> assets) {
        return current.installed(assets);
    }
}
