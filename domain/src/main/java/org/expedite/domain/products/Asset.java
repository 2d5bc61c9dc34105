package org.expedite.domain.products;

import java.util.Set;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Relation;

/** One piece of equipment: its serial number, its model and who owns it. */
public record Asset(SerialNumber serial, Model model, OrganizationId owner)
        implements RegistryRecord {
    @Override
    public RecordKey key() {
        return serial.key();
    }

    @Override
    public Set<Reference> references() {
        return Set.of(
                new Reference(Relation.MODEL, model.key()),
                new Reference(Relation.OWNER, owner.key()));
    }
}
