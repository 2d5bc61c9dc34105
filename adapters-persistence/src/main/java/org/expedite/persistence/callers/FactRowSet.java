package org.expedite.persistence.callers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.customers.Contact;
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
        return CertifiedContact.of(
                all(RecordKind.CONTACT, Contact.class),
                all(RecordKind.CERTIFICATION, Certification.class));
    }

    <F extends RegistryRecord> List<RecordVersion<F>> all(RecordKind kind, Class<F> type) {
        return rows.getOrDefault(kind, List.of()).stream()
                .map(row -> row.toRecordVersion(type))
                .toList();
    }
}
