package org.expedite.persistence.registry;

import org.expedite.domain.certification.Certification;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Product;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.persistence.sql.JsonColumn;

/**
 * What one version of a record says, as its JSON. The names of the components, and of the enum
 * constants in them, are in the database for good.
 */
sealed interface RegistryRecordColumn
        permits AssetColumn,
                CertificationColumn,
                ContactColumn,
                ContractColumn,
                EngineerColumn,
                OrganizationColumn,
                ProductLineColumn,
                ProductColumn {

    /** The row of any fact. */
    static RegistryRecordColumn of(RegistryRecord record) {
        return switch (record.key().kind()) {
            case ORGANIZATION -> OrganizationColumn.of((Organization) record);
            case CONTACT -> ContactColumn.of((Contact) record);
            case CERTIFICATION -> CertificationColumn.of((Certification) record);
            case PRODUCT_LINE -> ProductLineColumn.of((ProductLine) record);
            case PRODUCT -> ProductColumn.of((Product) record);
            case ASSET -> AssetColumn.of((Asset) record);
            case CONTRACT -> ContractColumn.of((SupportContract) record);
            case ENGINEER -> EngineerColumn.of((Engineer) record);
        };
    }

    /** The row that {@code json} is of, which says something of that kind. */
    static RegistryRecordColumn read(RecordKind kind, String json) {
        return JsonColumn.read(json, type(kind));
    }

    private static Class<? extends RegistryRecordColumn> type(RecordKind kind) {
        return switch (kind) {
            case ORGANIZATION -> OrganizationColumn.class;
            case CONTACT -> ContactColumn.class;
            case CERTIFICATION -> CertificationColumn.class;
            case PRODUCT_LINE -> ProductLineColumn.class;
            case PRODUCT -> ProductColumn.class;
            case ASSET -> AssetColumn.class;
            case CONTRACT -> ContractColumn.class;
            case ENGINEER -> EngineerColumn.class;
        };
    }

    /** What it says. */
    RegistryRecord toFact();
}
