package org.expedite.application.callers;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.application.registry.InMemoryRegistry;
import org.expedite.application.search.PlainWordAnalyzer;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.search.SearchQuery;

/** The callers of an {@link InMemoryRegistry}. */
public final class InMemoryCallers implements Callers {
    private final InMemoryRegistry registry;

    public InMemoryCallers(InMemoryRegistry registry) {
        this.registry = registry;
    }

    @Override
    public FoundCallers having(CallerKeys keys, int most) {
        Set<ContactId> found =
                each(keys).flatMap(key -> first(key, most)).collect(Collectors.toSet());
        List<CertifiedContact> people =
                everybody().filter(p -> found.contains(p.contact().record().id())).toList();
        Set<OrganizationId> employers =
                people.stream()
                        .flatMap(p -> p.contact().record().employments().stream())
                        .map(Employment::organization)
                        .collect(Collectors.toSet());
        return new FoundCallers(
                people,
                registry.all(Organization.class)
                        .filter(o -> employers.contains(o.record().id()))
                        .toList(),
                people.stream()
                        .map(p -> p.contact().record())
                        .filter(contact -> isNamed(contact, keys))
                        .map(Contact::id)
                        .collect(Collectors.toSet()));
    }

    private static boolean isNamed(Contact contact, CallerKeys keys) {
        return keys.name() != null
                && new SearchQuery(keys.name())
                        .hasAllWordsIn(contact.name(), PlainWordAnalyzer.INSTANCE);
    }

    private static Stream<CallerKeys> each(CallerKeys keys) {
        return Stream.of(
                        keys.phones().stream()
                                .map(p -> new CallerKeys(Set.of(p), null, null, Set.of(), null)),
                        keys.emails().stream()
                                .map(e -> new CallerKeys(Set.of(), null, null, Set.of(e), null)),
                        Stream.of(
                                new CallerKeys(Set.of(), keys.contact(), null, Set.of(), null),
                                new CallerKeys(
                                        Set.of(), null, keys.certification(), Set.of(), null),
                                new CallerKeys(Set.of(), null, null, Set.of(), keys.name())))
                .flatMap(each -> each);
    }

    private Stream<ContactId> first(CallerKeys key, int most) {
        return everybody()
                .filter(p -> !key.matching(p, isNamed(p.contact().record(), key)).isEmpty())
                .map(p -> p.contact().record().id())
                .sorted(Comparator.comparing(ContactId::value))
                .limit(most);
    }

    private Stream<CertifiedContact> everybody() {
        return registry.all(Contact.class)
                .map(c -> new CertifiedContact(c, certificationsOf(c.record())));
    }

    private List<RecordVersion<Certification>> certificationsOf(Contact contact) {
        return registry.all(Certification.class)
                .filter(c -> c.record().holder().equals(contact.id()))
                .toList();
    }
}
