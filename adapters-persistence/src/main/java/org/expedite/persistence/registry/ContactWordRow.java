package org.expedite.persistence.registry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.search.SearchTerms;
import org.expedite.persistence.search.IcuWordAnalyzer;

/** A row of {@code contact_word}: a word of the name of a version of a contact. */
@MappedEntity("contact_word")
public record ContactWordRow(
        String contactId,
        int version,
        // All columns are the key, but Micronaut sends rows as a batch only if they have one id.
        @Id String word) {

    /** Returns the words of a contact's name, each once; none for any other record. */
    static List<ContactWordRow> of(RecordVersion<RegistryRecord> recorded) {
        if (!(recorded.record() instanceof Contact contact)) {
            return List.of();
        }
        return SearchTerms.of(contact.name(), IcuWordAnalyzer.INSTANCE).words().stream()
                .map(word -> new ContactWordRow(contact.id().value(), recorded.version(), word))
                .toList();
    }
}
