package org.expedite.application.facts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the facts for an opening or a decision. It reads the contracts first, since they name the
 * partners.
 */
public final class FactGatherer {
    private final Contracts contracts;
    private final Facts facts;
    private final Registry registry;

    public FactGatherer(Contracts contracts, Facts facts, Registry registry) {
        this.contracts = contracts;
        this.facts = facts;
        this.registry = registry;
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
     * Gathers all facts, in at most eleven look-ups by key.
     *
     * @param people the requester, the represented contact and the viewer; nulls are ignored
     * @param organization the organization of the case, or null if it is not determined yet
     */
    public KnownFacts gather(
            Stream<@Nullable ContactId> people,
            @Nullable SerialNumber serial,
            @Nullable Model model,
            @Nullable OrganizationId organization) {
        return gather(
                serial == null ? List.of() : contracts.naming(serial),
                facts::about,
                people,
                serial,
                model,
                organization);
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

    /** Gathers all facts on {@code people}, a product and {@code organization}. */
    static KnownFacts gather(
            List<RecordVersion<SupportContract>> naming,
            Function<Facts.Question, Facts.RegistryFacts> known,
            Stream<@Nullable ContactId> people,
            @Nullable SerialNumber serial,
            @Nullable Model model,
            @Nullable OrganizationId organization) {
        Set<OrganizationId> organizations = new HashSet<>();
        if (organization != null) {
            organizations.add(organization);
        }
        naming.stream()
                .flatMap(c -> Stream.ofNullable(c.record().partner()))
                .forEach(organizations::add);
        Set<ContactId> contacts = new HashSet<>();
        people.flatMap(Stream::ofNullable).forEach(contacts::add);
        return new KnownFacts(
                known.apply(new Facts.Question(contacts, serial, model, organizations)), naming);
    }
}
