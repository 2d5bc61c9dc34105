package org.expedite.persistence.callers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.persistence.registry.VersionRow;

/** Registry records that one statement returned, grouped by kind. */
record FactRowSet(Map<RecordKind, List<VersionRow>> rows) {

    static FactRowSet of(List<VersionRow> rows) {
        return new FactRowSet(rows.stream().collect(Collectors.groupingBy(VersionRow::kind)));
    }

    List<CertifiedContact> people() {
        Map<ContactId, List<RecordVersion<Certification>>> held =
                all(RecordKind.CERTIFICATION, Certification.class).stream()
                        .collect(Collectors.groupingBy(c -> c.record().holder()));
        return all(RecordKind.CONTACT, Contact.class).stream()
                .map(c -> new CertifiedContact(c, held.getOrDefault(c.record().id(), List.of())))
                .toList();
    }

    <F extends RegistryRecord> List<RecordVersion<F>> all(RecordKind kind, Class<F> type) {
        return rows.getOrDefault(kind, List.of()).stream()
                .map(row -> row.toRecordVersion(type))
                .toList();
    }
}
