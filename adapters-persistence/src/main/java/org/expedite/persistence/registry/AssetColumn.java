package org.expedite.persistence.registry;

import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;

/** An asset as JSON. */
record AssetColumn(String serial, String model, String ownerId) implements RegistryRecordColumn {

    static AssetColumn of(Asset fact) {
        return new AssetColumn(fact.serial().value(), fact.model().value(), fact.owner().value());
    }

    @Override
    public Asset toRecord() {
        return new Asset(new SerialNumber(serial), new Model(model), new OrganizationId(ownerId));
    }
}
