package org.expedite.domain.escalation;

import java.util.List;
import java.util.Optional;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Product;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision is made of, gathered before it is judged.
 *
 * @param caseFacts the case, or the case that would be opened
 * @param requester who asks, or null with nobody identified
 * @param installation what the product is
 * @param contracts the contracts of the case's organization that name its serial, or once did
 * @param organizations the organizations that these facts name, as far as they are known
 * @param colleagues employees of the case's organization who hold certifications
 */
public record EscalationFacts(
        CaseFacts caseFacts,
        @Nullable Requester requester,
        Installation installation,
        List<RecordVersion<SupportContract>> contracts,
        List<RecordVersion<Organization>> organizations,
        List<CertifiedContact> colleagues) {

    /**
     * What the request is about.
     *
     * @param evidence the case in its version, null where there is none yet
     * @param identifiedAtOpening who was identified while it was opened, or null
     * @param timeAndMaterials whether the customer pays for assistance without a contract
     */
    public record CaseFacts(
            @Nullable Evidence evidence,
            CaseStatus status,
            Priority priority,
            TechnicalLevel level,
            boolean grantPending,
            OrganizationId organization,
            @Nullable ContactId identifiedAtOpening,
            boolean timeAndMaterials) {
        /**
         * An existing case.
         *
         * @param version the version of it that is kept
         */
        public static CaseFacts of(SupportCase supportCase, int version) {
            return new CaseFacts(
                    new Evidence(EvidenceType.CASE, supportCase.number().value(), version),
                    supportCase.state().status(),
                    supportCase.state().priority(),
                    supportCase.state().level(),
                    supportCase.state().grantPending(),
                    supportCase.organization(),
                    supportCase.intake().requester(),
                    supportCase.assistance().timeAndMaterials() != null);
        }

        /** The open case that would be opened: see the dry run. */
        public static CaseFacts ofNewCase(
                Priority priority, TechnicalLevel level, OrganizationId organization) {
            return new CaseFacts(
                    null, CaseStatus.OPEN, priority, level, false, organization, null, false);
        }

        /** Whether it is still time to identify {@code person} while the case is opened. */
        boolean canIdentifyAtOpening(ContactId person) {
            return evidence == null || person.equals(identifiedAtOpening);
        }
    }

    /** Somebody with the certifications that this person holds, of any track and standing. */
    public record CertifiedContact(
            RecordVersion<Contact> contact, List<RecordVersion<Certification>> certifications) {
        public CertifiedContact {
            certifications = List.copyOf(certifications);
        }
    }

    /** The person who asks, and when this person was identified. */
    public record Requester(CertifiedContact person, Identification identification) {}

    /**
     * The product as the registry knows it; null is unknown.
     *
     * @param serial null where only the model was given
     */
    public record Installation(
            @Nullable SerialNumber serial,
            @Nullable RecordVersion<Asset> asset,
            @Nullable RecordVersion<Product> product,
            @Nullable RecordVersion<ProductLine> line) {}

    public EscalationFacts {
        contracts = List.copyOf(contracts);
        organizations = List.copyOf(organizations);
        colleagues = List.copyOf(colleagues);
    }

    /**
     * Whether the serial is known to the case's organization: it owns it, or has or once had it
     * under a contract (ours).
     */
    public boolean serialIsKnown() {
        RecordVersion<Asset> asset = installation.asset();
        boolean owned = asset != null && asset.record().owner().equals(caseFacts.organization());
        return owned || !contracts.isEmpty();
    }

    /** The organization of that id, if it is known. */
    public Optional<RecordVersion<Organization>> organization(OrganizationId id) {
        return organizations.stream().filter(o -> o.record().id().equals(id)).findFirst();
    }
}
