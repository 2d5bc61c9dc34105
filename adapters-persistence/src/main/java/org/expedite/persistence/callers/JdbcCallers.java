package org.expedite.persistence.callers;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.application.callers.CallerKeys;
import org.expedite.application.callers.Callers;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;
import org.expedite.domain.registry.RecordKind;
import org.expedite.persistence.registry.ContactNames;
import org.jspecify.annotations.Nullable;

/**
 * Finds possible callers among the registry's records in a database. A call is two statements, or
 * one if nobody is found.
 */
public final class JdbcCallers implements Callers {
    private final CallerRows rows;

    /** Creates the port on the rows of one database. */
    public JdbcCallers(CallerRows rows) {
        this.rows = rows;
    }

    @Override
    public FoundCallers having(CallerKeys keys, int limit) {
        List<String> people =
                keys.isEmpty()
                        ? List.of()
                        : rows.ids(CallerQuery.of(keys, limit)).stream()
                                .map(CallerIdRow::contactId)
                                .distinct()
                                .toList();
        if (people.isEmpty()) {
            return new FoundCallers(List.of(), List.of(), Set.of());
        }
        FactRowSet found = FactRowSet.of(rows.about(people));
        return new FoundCallers(
                found.people(),
                found.all(RecordKind.ORGANIZATION, Organization.class),
                named(found.people(), keys.name()));
    }

    private static Set<ContactId> named(List<CertifiedContact> people, @Nullable String name) {
        return people.stream()
                .map(person -> person.contact().record())
                .filter(contact -> name != null && ContactNames.hasAllWords(contact.name(), name))
                .map(Contact::id)
                .collect(Collectors.toSet());
    }
}
