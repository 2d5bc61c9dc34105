package org.expedite.persistence.registry;

import java.util.List;
import java.util.stream.Stream;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;

/** Keeps {@code certified_employee} equal to the current contacts and certifications. */
public final class CertifiedEmployees {
    private final CertifiedEmployeeRows rows;
    private final RegistryRows records;

    /** Creates an object on the rows of one database. */
    public CertifiedEmployees(CertifiedEmployeeRows rows, RegistryRows records) {
        this.rows = rows;
        this.records = records;
    }

    /**
     * Follows a new current version. Whoever stores it has locked the person, so that a contact and
     * a certification of this person do not change at once.
     */
    void follow(RecordVersion<RegistryRecord> current) {
        switch (current.record()) {
            case Contact contact -> follow(contact, current.version() == 1);
            case Certification certification -> follow(certification, current.version() == 1);
            default -> {
                // Nobody is certified or employed by other records.
            }
        }
    }

    private void follow(Contact contact, boolean isNew) {
        if (!isNew) {
            rows.deleteOfContact(contact.id().value());
        }
        save(
                records.ofHolder(contact.id().value()).stream()
                        .map(row -> row.toRecordVersion(Certification.class).record())
                        .flatMap(held -> CertifiedEmployeeRow.of(contact, held)));
    }

    private void follow(Certification certification, boolean isNew) {
        if (!isNew) {
            rows.deleteOfCertification(certification.id().value());
        }
        save(
                records.current(RecordKind.CONTACT, certification.holder().value()).stream()
                        .map(row -> row.toRecordVersion(Contact.class).record())
                        .flatMap(holder -> CertifiedEmployeeRow.of(holder, certification)));
    }

    private void save(Stream<CertifiedEmployeeRow> found) {
        List<CertifiedEmployeeRow> all = found.toList();
        if (!all.isEmpty()) {
            rows.saveAll(all);
        }
    }
}
