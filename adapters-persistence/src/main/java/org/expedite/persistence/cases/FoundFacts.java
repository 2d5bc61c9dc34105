package org.expedite.persistence.cases;

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
import org.expedite.domain.registry.Fact;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.Recorded;
import org.expedite.persistence.registry.VersionRow;
import org.jspecify.annotations.Nullable;

/** What a statement gave of the registry, by kind. */
record FoundFacts(Map<RecordKind, List<VersionRow>> rows) {

    static FoundFacts of(List<VersionRow> rows) {
        return new FoundFacts(rows.stream().collect(Collectors.groupingBy(VersionRow::kind)));
    }

    List<CertifiedContact> people() {
        Map<ContactId, List<Recorded<Certification>>> held =
                all(RecordKind.CERTIFICATION, Certification.class).stream()
                        .collect(Collectors.groupingBy(c -> c.fact().holder()));
        return all(RecordKind.CONTACT, Contact.class).stream()
                .map(c -> new CertifiedContact(c, held.getOrDefault(c.fact().id(), List.of())))
                .toList();
    }

    Installation installation(@Nullable SerialNumber serial) {
        return new Installation(
                serial,
                one(RecordKind.ASSET, Asset.class),
                one(RecordKind.PRODUCT, Product.class),
                one(RecordKind.PRODUCT_LINE, ProductLine.class));
    }

    <F extends Fact> List<Recorded<F>> all(RecordKind kind, Class<F> type) {
        return rows.getOrDefault(kind, List.of()).stream()
                .map(row -> row.toRecorded(type))
                .toList();
    }

    /** There is one at most, as a question is about one product. */
    private <F extends Fact> @Nullable Recorded<F> one(RecordKind kind, Class<F> type) {
        return all(kind, type).stream().findFirst().orElse(null);
    }
}
