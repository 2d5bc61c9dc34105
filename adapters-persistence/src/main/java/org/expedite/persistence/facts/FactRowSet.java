package org.expedite.persistence.facts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;
import org.expedite.domain.escalation.EscalationFacts.Installation;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Product;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.persistence.registry.VersionRow;
import org.jspecify.annotations.Nullable;

/** Registry records that one statement returned, grouped by kind. */
public record FactRowSet(Map<RecordKind, List<VersionRow>> rows) {

    public static FactRowSet of(List<VersionRow> rows) {
        return new FactRowSet(rows.stream().collect(Collectors.groupingBy(VersionRow::kind)));
    }

    public List<CertifiedContact> people() {
        Map<ContactId, List<RecordVersion<Certification>>> held =
                all(RecordKind.CERTIFICATION, Certification.class).stream()
                        .collect(Collectors.groupingBy(c -> c.record().holder()));
        return all(RecordKind.CONTACT, Contact.class).stream()
                .map(c -> new CertifiedContact(c, held.getOrDefault(c.record().id(), List.of())))
                .toList();
    }

    Installation installation(@Nullable SerialNumber serial) {
        return new Installation(
                serial,
                one(RecordKind.ASSET, Asset.class),
                one(RecordKind.PRODUCT, Product.class),
                one(RecordKind.PRODUCT_LINE, ProductLine.class));
    }

    public <F extends RegistryRecord> List<RecordVersion<F>> all(RecordKind kind, Class<F> type) {
        return rows.getOrDefault(kind, List.of()).stream()
                .map(row -> row.toRecordVersion(type))
                .toList();
    }

    /** Returns the only record of a kind, or null; a question is about one product. */
    private <F extends RegistryRecord> @Nullable RecordVersion<F> one(
            RecordKind kind, Class<F> type) {
        return all(kind, type).stream().findFirst().orElse(null);
    }
}
