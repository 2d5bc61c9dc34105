package org.expedite.persistence.registry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;

/**
 * A row of {@code contact_address}: a phone number or e-mail address of a version of a contact.
 *
 * @param address the address in the form that is compared
 */
@MappedEntity("contact_address")
public record ContactAddressRow(
        String contactId,
        int version,
        Means means,
        // All columns are the key, but Micronaut sends rows as a batch only if they have one id.
        @Id String address) {

    /** Kinds of address. Their names are stored in the database and never change. */
    public enum Means {
        PHONE,
        EMAIL
    }

    /** Returns the addresses of a contact, each once; none for any other record. */
    static List<ContactAddressRow> of(RecordVersion<RegistryRecord> recorded) {
        if (!(recorded.record() instanceof Contact contact)) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(
                                row(
                                        contact,
                                        recorded.version(),
                                        Means.EMAIL,
                                        Contact.normalizedEmail(contact.email()))),
                        contact.phones().stream()
                                .distinct()
                                .map(p -> row(contact, recorded.version(), Means.PHONE, p)))
                .toList();
    }

    private static ContactAddressRow row(
            Contact contact, int version, Means means, String address) {
        return new ContactAddressRow(contact.id().value(), version, means, address);
    }
}
