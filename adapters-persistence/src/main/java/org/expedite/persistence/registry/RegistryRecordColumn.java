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
 * The JSON of one version of a record. The names of the components and of their enum constants are
 * stored in the database and never change.
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

    /** Returns the JSON form of any record. */
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

    /** Parses the JSON of a record of that kind. */
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

    /** Returns the record. */
    RegistryRecord toRecord();
}
