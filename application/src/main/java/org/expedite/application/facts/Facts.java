package org.expedite.application.facts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.domain.cases.CaseProduct;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;
import org.expedite.domain.escalation.EscalationFacts.Installation;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/** The port to what is known of people, certifications and products, for one decision. */
public interface Facts {
    /** All that is known now of what {@code question} names, in one read. */
    RegistryFacts about(Question question);

    /**
     * All that was known then of what {@code question} names, in one read: as {@link #about} would
     * have answered at {@code knownAt}, when each record had the last version that was recorded at
     * that instant or before it.
     */
    RegistryFacts aboutAsOf(Question question, Instant knownAt);

    /**
     * What is asked.
     *
     * @param people the contacts to know, with their certifications and employers
     * @param serial the equipment, or null
     * @param model the model where no serial is given, or null
     * @param organizations organizations to know beside the employers
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
     * What is known, in the versions that are current, or were then.
     *
     * @param people those asked for that exist; and everybody who holds any certification and is
     *     recorded, for whichever days, as working for an organization that was asked for or that
     *     employs one of the people asked for
     * @param installation of the serial, or of the model; its line and tracks
     * @param organizations those asked for that exist, and the employers of {@code people}
     */
    record RegistryFacts(
            List<CertifiedContact> people,
            Installation installation,
            List<RecordVersion<Organization>> organizations) {
        public RegistryFacts {
            people = List.copyOf(people);
            organizations = List.copyOf(organizations);
        }

        /** The contact of that id, if it is known. */
        public Optional<CertifiedContact> person(ContactId id) {
            return people.stream().filter(p -> p.contact().record().id().equals(id)).findFirst();
        }

        /** Whether that organization is known. */
        public boolean knows(OrganizationId id) {
            return organizations.stream().anyMatch(o -> o.record().id().equals(id));
        }

        /** What a case on this product records of it: model and line as known now. */
        public CaseProduct product() {
            var product = installation.product();
            var asset = installation.asset();
            Model model =
                    product != null
                            ? product.record().model()
                            : asset != null ? asset.record().model() : null;
            return new CaseProduct(
                    installation.serial(), model, product == null ? null : product.record().line());
        }
    }
}
