package org.expedite.domain.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.certification.Track;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.Service;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.contracts.SupportProvider;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.customers.OrganizationKind;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.Product;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Term;
import org.jspecify.annotations.Nullable;

/**
 * A made-up situation, for questions about the programme. Nothing in it is of the registry except
 * the product line.
 *
 * @param track the track of the certification, or null for none
 * @param line the line of the product
 * @param level the level of the case
 */
public record Situation(
        @Nullable Track track,
        CertificateState certificate,
        Work work,
        ProductLine line,
        Priority priority,
        Support support,
        TechnicalLevel level) {

    private static final LocalDate EARLIER = LocalDate.of(2000, 1, 1);

    /** States of a certification. */
    public enum CertificateState {
        ACTIVE,
        NOT_YET_VALID,
        EXPIRED,
        SUSPENDED,
        REVOKED,
        EMERITUS
    }

    /** Relations of the requester to the organization with the product. */
    public enum Work {
        EMPLOYEE,
        CONTRACTOR,
        PARTNERS_EMPLOYEE,
        ELSEWHERE
    }

    /** Contracts that cover the product. */
    public enum Support {
        VENDOR,
        PARTNER,
        ENDED,
        HARDWARE_ONLY,
        NONE
    }

    /**
     * What the made-up records are called in explanations.
     *
     * @param requester the name of the requester
     */
    public record Names(
            String requester,
            OrganizationId organization,
            OrganizationId partner,
            CertificationId certification,
            ContractNumber contract,
            SerialNumber serial) {}

    /** Returns the facts of the situation at {@code at}, which is on {@code day}. */
    public EscalationFacts facts(Names names, LocalDate day, Instant at) {
        ContactId requester = new ContactId("requester");
        Model model = new Model("model");
        return new EscalationFacts(
                EscalationFacts.CaseFacts.ofNewCase(priority, level, names.organization()),
                new EscalationFacts.Requester(
                        new EscalationFacts.CertifiedContact(
                                recorded(contact(requester, names), at),
                                certifications(requester, names, day)
                                        .map(c -> recorded(c, at))
                                        .toList()),
                        Identification.AT_OPENING),
                new EscalationFacts.Installation(
                        names.serial(),
                        recorded(new Asset(names.serial(), model, names.organization()), at),
                        recorded(new Product(model, line.code(), null), at),
                        recorded(line, at)),
                contracts(names, day).map(c -> recorded(c, at)).toList(),
                Stream.of(
                                organization(names.organization(), OrganizationKind.END_USER),
                                organization(names.partner(), OrganizationKind.PARTNER))
                        .map(o -> recorded(o, at))
                        .toList(),
                List.of());
    }

    private Contact contact(ContactId id, Names names) {
        Stream<Employment> employments =
                switch (work) {
                    case EMPLOYEE ->
                            Stream.of(employment(names.organization(), Employment.Kind.EMPLOYEE));
                    case CONTRACTOR ->
                            Stream.of(employment(names.organization(), Employment.Kind.CONTRACTOR));
                    case PARTNERS_EMPLOYEE ->
                            Stream.of(
                                    employment(names.organization(), Employment.Kind.CONTRACTOR),
                                    employment(names.partner(), Employment.Kind.EMPLOYEE));
                    case ELSEWHERE -> Stream.empty();
                };
        return new Contact(
                id, names.requester(), "requester@localhost", List.of(), "", employments.toList());
    }

    private static Employment employment(OrganizationId organization, Employment.Kind kind) {
        return new Employment(organization, kind, new Term(EARLIER, null));
    }

    private Stream<Certification> certifications(ContactId holder, Names names, LocalDate day) {
        return Stream.ofNullable(track)
                .map(
                        held ->
                                new Certification(
                                        names.certification(),
                                        holder,
                                        held,
                                        term(day),
                                        standing()));
    }

    private Term term(LocalDate day) {
        return switch (certificate) {
            case NOT_YET_VALID -> new Term(day.plusDays(1), day.plusYears(1));
            case EXPIRED -> new Term(day.minusYears(1), day.minusDays(1));
            case ACTIVE, SUSPENDED, REVOKED, EMERITUS ->
                    new Term(day.minusYears(1), day.plusYears(1));
        };
    }

    private Standing standing() {
        return switch (certificate) {
            case ACTIVE, NOT_YET_VALID, EXPIRED -> Standing.ACTIVE;
            case SUSPENDED -> Standing.SUSPENDED;
            case REVOKED -> Standing.REVOKED;
            case EMERITUS -> Standing.EMERITUS;
        };
    }

    private Stream<SupportContract> contracts(Names names, LocalDate day) {
        if (support == Support.NONE) {
            return Stream.empty();
        }
        return Stream.of(
                new SupportContract(
                        names.contract(),
                        names.organization(),
                        support == Support.HARDWARE_ONLY
                                ? Service.HARDWARE_ONLY
                                : Service.TECHNICAL_SERVICES,
                        support == Support.PARTNER
                                ? new SupportProvider.Partner(names.partner())
                                : new SupportProvider.Vendor(),
                        null,
                        support == Support.ENDED
                                ? new Term(day.minusYears(1), day.minusDays(1))
                                : new Term(day.minusYears(1), day.plusYears(1)),
                        ContractStatus.ACTIVE,
                        new TreeSet<>(List.of(names.serial()))));
    }

    private static Organization organization(OrganizationId id, OrganizationKind kind) {
        return new Organization(id, id.value(), kind, null, null, null);
    }

    private static <R extends RegistryRecord> RecordVersion<R> recorded(R record, Instant at) {
        return new RecordVersion<>(record, 1, at, "programme");
    }
}
