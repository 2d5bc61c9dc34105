package org.expedite.application.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;
import org.expedite.domain.escalation.EscalationFacts.Installation;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;

/**
 * Port to the registered facts on people, certifications, products and organizations, for one
 * decision.
 */
public interface Facts {
    /**
     * Returns the current facts on everything that {@code question} names, by key. Records that
     * change meanwhile are read before or after their change.
     */
    RegistryFacts about(Question question);

    /** Returns the current versions of the records that exist, in one read. */
    List<RecordVersion<RegistryRecord>> records(Set<RecordKey> keys);

    /**
     * Returns the serial numbers that equal {@code written} without regard to case, of the assets
     * that {@code owner} owns; in one read. {@code written} itself is included if it is one.
     */
    Set<SerialNumber> spellings(SerialNumber written, OrganizationId owner);

    /** Returns the models that equal {@code written} without regard to case, in one read. */
    Set<Model> spellings(Model written);

    /**
     * Adds the current products and their lines to assets.
     *
     * @return one installation for each asset, in their order
     */
    List<Installation> installed(List<RecordVersion<Asset>> assets);

    /**
     * The keys of the facts to read.
     *
     * @param people the contacts to read, with their certifications and employers
     * @param serial the equipment, or null
     * @param model the model if no serial number is given, or null; with one, a guess that saves a
     *     look-up if it is right
     * @param organizations the organizations to read in addition to the employers
     */
    record Question(
            Set<ContactId> people,
            @Nullable SerialNumber serial,
            @Nullable Model model,
            Set<OrganizationId> organizations) {
        public Question {
            people = Set.copyOf(people);
            organizations = Set.copyOf(organizations);
        }
    }

    /**
     * The facts of the registry, each in its current version when it was read.
     *
     * @param people the requested contacts that exist
     * @param installation the serial number or the model, with its line and tracks
     * @param former the serial number in the last version of its asset that each earlier owner had,
     *     for the requested organizations and the employers of requested contacts that do not own
     *     it now
     * @param organizations the requested organizations that exist, and the employers of {@code
     *     people}
     */
    record RegistryFacts(
            List<CertifiedContact> people,
            Installation installation,
            List<Installation> former,
            List<RecordVersion<Organization>> organizations) {
        public RegistryFacts {
            people = List.copyOf(people);
            former = List.copyOf(former);
            organizations = List.copyOf(organizations);
        }

        /** Returns the facts with other organizations too. */
        RegistryFacts and(List<RecordVersion<Organization>> others) {
            return new RegistryFacts(
                    people,
                    installation,
                    former,
                    Stream.concat(organizations.stream(), others.stream()).toList());
        }

        /** Returns the past, present and future employers of the contacts. */
        Set<OrganizationId> employers() {
            return people.stream()
                    .flatMap(p -> p.contact().record().employments().stream())
                    .map(Employment::organization)
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** Returns the contact with that id, if known. */
        public Optional<CertifiedContact> person(ContactId id) {
            return people.stream().filter(p -> p.contact().record().id().equals(id)).findFirst();
        }

        /** Returns whether the organization is known. */
        public boolean knows(OrganizationId id) {
            return organizations.stream().anyMatch(o -> o.record().id().equals(id));
        }
    }
}
