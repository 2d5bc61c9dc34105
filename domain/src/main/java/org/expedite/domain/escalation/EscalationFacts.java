package org.expedite.domain.escalation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * All facts that a decision rests on, gathered before the evaluation.
 *
 * @param caseFacts the case, or the case that would be opened
 * @param requester the requester, or null if nobody is identified
 * @param installation the product
 * @param contracts the contracts of the case's organization whose current or earlier version names
 *     the serial number
 * @param organizations the organizations named by these facts, if registered
 * @param colleagues employees of the case's organization who are certified for the product, if
 *     advice may name them; else none
 */
public record EscalationFacts(
        CaseFacts caseFacts,
        @Nullable Requester requester,
        Installation installation,
        List<RecordVersion<SupportContract>> contracts,
        List<RecordVersion<Organization>> organizations,
        List<CertifiedContact> colleagues) {

    /**
     * The evaluated properties of a case.
     *
     * @param evidence the version of the case, or null if it is not opened yet
     * @param identifiedAtOpening the person identified at opening, or null
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
         * Creates the facts of an existing case.
         *
         * @param version the stored version of the case
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

        /** Creates the facts of a case that is not opened yet, for its opening or a dry run. */
        public static CaseFacts ofNewCase(
                Priority priority, TechnicalLevel level, OrganizationId organization) {
            return new CaseFacts(
                    null, CaseStatus.OPEN, priority, level, false, organization, null, false);
        }

        /** Returns whether {@code person} can be, or was, identified at opening. */
        boolean canIdentifyAtOpening(ContactId person) {
            return evidence == null || person.equals(identifiedAtOpening);
        }
    }

    /** A contact with all certifications that the contact holds, of any track and standing. */
    public record CertifiedContact(
            RecordVersion<Contact> contact, List<RecordVersion<Certification>> certifications) {
        public CertifiedContact {
            certifications = List.copyOf(certifications);
        }

        /**
         * Gives each contact the certifications that name the contact as holder, in the order of
         * the contacts.
         */
        public static List<CertifiedContact> of(
                List<RecordVersion<Contact>> contacts,
                List<RecordVersion<Certification>> certifications) {
            Map<ContactId, List<RecordVersion<Certification>>> held =
                    certifications.stream()
                            .collect(Collectors.groupingBy(c -> c.record().holder()));
            return contacts.stream()
                    .map(
                            c ->
                                    new CertifiedContact(
                                            c, held.getOrDefault(c.record().id(), List.of())))
                    .toList();
        }
    }

    /** The requester and the time of identification. */
    public record Requester(CertifiedContact person, Identification identification) {}

    /**
     * The registered data of the product; null means unknown.
     *
     * @param serial the serial number, or null if only the model was given
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
     * Returns the facts with colleagues, as advice needs them.
     *
     * @param theirEmployers the registered organizations that employ or employed them
     */
    public EscalationFacts with(
            List<CertifiedContact> found, Collection<RecordVersion<Organization>> theirEmployers) {
        Map<OrganizationId, RecordVersion<Organization>> all = new LinkedHashMap<>();
        Stream.concat(organizations.stream(), theirEmployers.stream())
                .forEach(o -> all.putIfAbsent(o.record().id(), o));
        return new EscalationFacts(
                caseFacts, requester, installation, contracts, List.copyOf(all.values()), found);
    }

    /**
     * Returns whether the serial number is known to belong to the case's organization: it owns the
     * asset, or has or had a contract for it (ours).
     */
    public boolean serialIsKnown() {
        RecordVersion<Asset> asset = installation.asset();
        boolean owned = asset != null && asset.record().owner().equals(caseFacts.organization());
        return owned || !contracts.isEmpty();
    }

    /** Returns the organization with that id, if known. */
    public Optional<RecordVersion<Organization>> organization(OrganizationId id) {
        return organizations.stream().filter(o -> o.record().id().equals(id)).findFirst();
    }
}
