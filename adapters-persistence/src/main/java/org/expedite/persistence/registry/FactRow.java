package org.expedite.persistence.registry;

import org.expedite.domain.certification.Certification;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Product;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.registry.Fact;
import org.expedite.domain.registry.RecordKind;
import org.expedite.persistence.StoredJson;

/**
 * What one version of a record says, as its JSON. The names of the components, and of the enum
 * constants in them, are in the database for good.
 */
sealed interface FactRow
        permits AssetRow,
                CertificationRow,
                ContactRow,
                ContractRow,
                EngineerRow,
                OrganizationRow,
                ProductLineRow,
                ProductRow {

    /** The row of any fact. */
    static FactRow of(Fact fact) {
        return switch (fact.key().kind()) {
            case ORGANIZATION -> OrganizationRow.of((Organization) fact);
            case CONTACT -> ContactRow.of((Contact) fact);
            case CERTIFICATION -> CertificationRow.of((Certification) fact);
            case PRODUCT_LINE -> ProductLineRow.of((ProductLine) fact);
            case PRODUCT -> ProductRow.of((Product) fact);
            case ASSET -> AssetRow.of((Asset) fact);
            case CONTRACT -> ContractRow.of((SupportContract) fact);
            case ENGINEER -> EngineerRow.of((Engineer) fact);
        };
    }

    /** The row that {@code json} is of, which says something of that kind. */
    static FactRow read(RecordKind kind, String json) {
        return StoredJson.read(json, type(kind));
    }

    private static Class<? extends FactRow> type(RecordKind kind) {
        return switch (kind) {
            case ORGANIZATION -> OrganizationRow.class;
            case CONTACT -> ContactRow.class;
            case CERTIFICATION -> CertificationRow.class;
            case PRODUCT_LINE -> ProductLineRow.class;
            case PRODUCT -> ProductRow.class;
            case ASSET -> AssetRow.class;
            case CONTRACT -> ContractRow.class;
            case ENGINEER -> EngineerRow.class;
        };
    }

    /** What it says. */
    Fact toFact();
}
