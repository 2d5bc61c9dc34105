package org.expedite.application.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.application.contracts.Contracts;
import org.expedite.application.registry.Registry;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.PriorityEscalation;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the facts for an opening or a decision. It reads the contracts after the people, whose
 * employers may be the customers, and partners last, since contracts name them.
 */
public final class FactGatherer {
    private final Contracts contracts;
    private final Facts facts;
    private final Colleagues colleagues;
    private final Registry registry;

    /** Creates a gatherer on these ports. */
    public FactGatherer(
            Contracts contracts, Facts facts, Colleagues colleagues, Registry registry) {
        this.contracts = contracts;
        this.facts = facts;
        this.colleagues = colleagues;
        this.registry = registry;
    }

    /** Returns an evaluator of requests that are made now. */
    public Evaluator evaluator(PriorityEscalation policy) {
        return Evaluator.now(policy, colleagues);
    }

    /**
     * Returns the employments of a person on a day, in one read of one record; empty if the person
     * is not registered.
     */
    public List<Employment> employments(ContactId person, LocalDate day) {
        return registry.find(person.key())
                .map(RecordVersion::record)
                .filter(Contact.class::isInstance)
                .map(Contact.class::cast)
                .map(contact -> contact.employmentsOn(day))
                .orElse(List.of());
    }

    /**
     * Gathers all facts but colleagues, by key. Only contracts of {@code organization} count; if it
     * is not determined yet, those of the employers of {@code people}.
     *
     * @param people the requester, the represented contact and the viewer; nulls are ignored
     * @param organization the organization of the case, or null if it is not determined yet
     */
    public KnownFacts gather(
            Stream<@Nullable ContactId> people,
            @Nullable SerialNumber serial,
            @Nullable Model model,
            @Nullable OrganizationId organization) {
        return gather(new Present(contracts, facts), people, serial, model, organization);
    }

    /**
     * Returns the serial numbers of an organization that equal {@code written} without regard to
     * case, in two reads: of its own assets, and of equipment that is or was under its contract.
     */
    public Set<SerialNumber> spellings(SerialNumber written, OrganizationId organization) {
        Set<SerialNumber> all = new TreeSet<>(facts.spellings(written, organization));
        all.addAll(contracts.spellings(written, organization));
        return all;
    }

    /** Returns the models that equal {@code written} without regard to case, in one read. */
    public Set<Model> spellings(Model written) {
        return facts.spellings(written);
    }

    /** Returns the organizations with the given ids that exist, in one read. */
    public List<RecordVersion<Organization>> organizations(Set<OrganizationId> ids) {
        return organizations(facts, ids);
    }

    /** Returns the organizations with the given ids that exist, in one read. */
    public static List<RecordVersion<Organization>> organizations(
            Facts facts, Set<OrganizationId> ids) {
        return facts
                .records(ids.stream().map(OrganizationId::key).collect(Collectors.toSet()))
                .stream()
                .flatMap(version -> version.as(Organization.class).stream())
                .toList();
    }

    /** Returns the current versions of the records that exist, in one read. */
    public List<RecordVersion<RegistryRecord>> records(Set<RecordKey> keys) {
        return facts.records(keys);
    }

    /** The source of facts: those of now, or of an instant. */
    interface Source {
        Facts.RegistryFacts about(Facts.Question question);

        List<RecordVersion<SupportContract>> naming(
                SerialNumber serial, Set<OrganizationId> customers);

        List<RecordVersion<Organization>> organizations(Set<OrganizationId> ids);
    }

    private record Present(Contracts contracts, Facts facts) implements Source {
        @Override
        public Facts.RegistryFacts about(Facts.Question question) {
            return facts.about(question);
        }

        @Override
        public List<RecordVersion<SupportContract>> naming(
                SerialNumber serial, Set<OrganizationId> customers) {
            return contracts.naming(serial, customers);
        }

        @Override
        public List<RecordVersion<Organization>> organizations(Set<OrganizationId> ids) {
            return FactGatherer.organizations(facts, ids);
        }
    }

    /** Gathers all facts on {@code people}, a product and {@code organization}. */
    static KnownFacts gather(
            Source source,
            Stream<@Nullable ContactId> people,
            @Nullable SerialNumber serial,
            @Nullable Model model,
            @Nullable OrganizationId organization) {
        Set<OrganizationId> named = organization == null ? Set.of() : Set.of(organization);
        Set<ContactId> contacts =
                people.flatMap(Stream::ofNullable).collect(Collectors.toUnmodifiableSet());
        Facts.RegistryFacts registry =
                source.about(new Facts.Question(contacts, serial, model, named));
        Set<OrganizationId> customers = organization == null ? registry.employers() : named;
        List<RecordVersion<SupportContract>> naming =
                serial == null || customers.isEmpty()
                        ? List.of()
                        : source.naming(serial, customers);
        Set<OrganizationId> partners =
                naming.stream()
                        .flatMap(c -> Stream.ofNullable(c.record().partner()))
                        .filter(Predicate.not(registry::knows))
                        .collect(Collectors.toSet());
        return new KnownFacts(
                partners.isEmpty() ? registry : registry.and(source.organizations(partners)),
                naming);
    }
}
