package org.expedite.domain.escalation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.IdentifiedExpert;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.EscalationFacts.CaseFacts;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;
import org.expedite.domain.escalation.EscalationFacts.Requester;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.registry.RecordVersion;

/**
 * Builds the base scenario: an employee of Acme with an active JNCIE-M requests priority on
 * 2026-06-15 on a P1 case at L1, about an M320 that Acme owns and has under a direct contract. Each
 * method changes one fact and adds its description. Descriptions are derived from the facts, so
 * they cannot differ from them.
 */
public final class FactsBuilder {
    private final List<String> descriptions = new ArrayList<>();
    private final List<RecordVersion<SupportContract>> contracts = new ArrayList<>();
    private final List<RecordVersion<Certification>> certifications = new ArrayList<>();
    private final List<CertifiedContact> colleagues = new ArrayList<>();

    private Instant at = Instant.parse("2026-06-15T12:00:00Z");
    private ZoneId zone = ZoneId.of("UTC");
    private TechnicalLevels levels = TechnicalLevels.SHIPPED;
    private LateIdentification late = LateIdentification.ALLOW;

    private CaseStatus status = CaseStatus.OPEN;
    private Priority priority = Priority.P1;
    private TechnicalLevel level = TechnicalLevels.SHIPPED.lowest();
    private boolean grantPending;
    private boolean timeAndMaterials;
    private boolean opened = true;
    private OrganizationId organization = new OrganizationId("acme");

    private String asks = "ana";
    private Identification identification = Identification.AT_OPENING;
    private String identifiedAtOpening = "ana";
    private List<Employment> employments = List.of(RecordExamples.employee("acme"));

    private final Equipment equipment = new Equipment();

    private FactsBuilder() {}

    /** The base scenario without changes: granted. */
    public static FactsBuilder ana() {
        FactsBuilder given = new FactsBuilder();
        given.contracts.add(
                RecordExamples.version(RecordExamples.CONTRACT, ContractExamples.direct("C1")));
        given.certifications.add(
                RecordExamples.version(
                        RecordExamples.CERTIFICATION, RecordExamples.certification("JNCIE-M")));
        return given;
    }

    public FactsBuilder status(CaseStatus next) {
        status = next;
        return describedAs("the case is " + next);
    }

    public FactsBuilder priority(Priority next) {
        priority = next;
        return describedAs("the priority is " + next);
    }

    public FactsBuilder level(String next) {
        level = new TechnicalLevel(next);
        return describedAs("the case is at " + next);
    }

    public FactsBuilder levels(String... codes) {
        levels = TechnicalLevels.of(codes);
        return describedAs("the levels are " + levels);
    }

    public FactsBuilder grantPending() {
        grantPending = true;
        return describedAs("an earlier grant waits to be picked up");
    }

    public FactsBuilder onTimeAndMaterials() {
        timeAndMaterials = true;
        return describedAs("time and materials are accepted");
    }

    /** Makes it a dry run: no case is opened. */
    public FactsBuilder notYetOpened() {
        opened = false;
        identifiedAtOpening = null;
        return describedAs("the case is not yet opened");
    }

    public FactsBuilder caseOf(String id) {
        organization = new OrganizationId(id);
        return describedAs("the case belongs to " + id);
    }

    public FactsBuilder at(String instant) {
        at = Instant.parse(instant);
        return describedAs("asked at " + instant);
    }

    public FactsBuilder zone(String id) {
        zone = ZoneId.of(id);
        return describedAs("days are those of " + id);
    }

    public FactsBuilder strict() {
        late = LateIdentification.REFUSE;
        return describedAs("late identification is refused");
    }

    /** Replaces the requester who opened the case with another. */
    public FactsBuilder identifiedLate() {
        return identifiedLate("dan");
    }

    public FactsBuilder identifiedLate(String opener) {
        identification = Identification.LATE;
        identifiedAtOpening = opener;
        return describedAs("the person who asks was identified after opening");
    }

    public FactsBuilder nobodyIdentified() {
        asks = null;
        identifiedAtOpening = null;
        return describedAs("nobody is identified");
    }

    public FactsBuilder asks(String id) {
        asks = id;
        identifiedAtOpening = id;
        return describedAs(RecordExamples.contact(id).name() + " asks");
    }

    public FactsBuilder employments(Employment... next) {
        employments = List.of(next);
        return describedAs(
                next.length == 0
                        ? "the person who asks works for nobody"
                        : "the person who asks is "
                                + Arrays.stream(next)
                                        .map(FactDescriptions::of)
                                        .collect(Collectors.joining(" and ")));
    }

    public FactsBuilder certifications(Certification... next) {
        certifications.clear();
        for (Certification certification : next) {
            certifications.add(RecordExamples.version(RecordExamples.CERTIFICATION, certification));
        }
        return describedAs(
                next.length == 0
                        ? "no certification"
                        : Arrays.stream(next)
                                .map(FactDescriptions::of)
                                .collect(Collectors.joining("; ")));
    }

    public FactsBuilder contracts(SupportContract... next) {
        contracts.clear();
        for (SupportContract contract : next) {
            contracts.add(RecordExamples.version(RecordExamples.CONTRACT, contract));
        }
        return describedAs(
                next.length == 0
                        ? "no contract names the serial"
                        : Arrays.stream(next)
                                .map(FactDescriptions::of)
                                .collect(Collectors.joining("; ")));
    }

    /** Adds an employee of acme with certifications. */
    public FactsBuilder colleague(String id, Certification... held) {
        return colleague(id, List.of(RecordExamples.employee("acme")), held);
    }

    /** Adds another contact with certifications. */
    public FactsBuilder colleague(String id, List<Employment> at, Certification... held) {
        Contact contact = RecordExamples.contact(id, at.toArray(Employment[]::new));
        colleagues.add(
                new CertifiedContact(
                        RecordExamples.version(RecordExamples.CONTACT, contact),
                        Arrays.stream(held)
                                .map(c -> RecordExamples.heldBy(contact.id(), c))
                                .map(c -> RecordExamples.version(RecordExamples.CERTIFICATION, c))
                                .toList()));
        return describedAs(
                contact.name()
                        + ", "
                        + at.stream().map(FactDescriptions::of).collect(Collectors.joining(" and "))
                        + ", holds "
                        + Arrays.stream(held)
                                .map(FactDescriptions::of)
                                .collect(Collectors.joining("; ")));
    }

    public FactsBuilder product(String model, String line) {
        return describedAs(equipment.is(model, line));
    }

    public FactsBuilder line(ProductLine line) {
        return describedAs(equipment.isOf(line));
    }

    /** Removes the serial; then no contract is found either. */
    public FactsBuilder modelOnly() {
        contracts.clear();
        return describedAs(equipment.hasNoSerial());
    }

    public FactsBuilder ownedBy(String owner) {
        return describedAs(equipment.isOwnedBy(owner));
    }

    public FactsBuilder withoutAsset() {
        return describedAs(equipment.isNotRegistered());
    }

    /** Returns the descriptions of all changes, or "unchanged" if there are none. */
    public String description() {
        return descriptions.isEmpty() ? "unchanged" : String.join(", ", descriptions);
    }

    public Evaluation evaluate() {
        return policy().evaluate(facts(), at);
    }

    public Finding find(Rule rule) {
        return evaluate().of(rule);
    }

    public Assistance assistance() {
        return policy().assistance(facts(), at);
    }

    public Optional<IdentifiedExpert> expert() {
        return policy().identifiedExpert(facts(), at);
    }

    /** Returns when it is asked. */
    public Instant instant() {
        return at;
    }

    /** Returns the settings of the policy. */
    public PolicySettings settings() {
        return new PolicySettings(levels, late, zone);
    }

    /** Returns the facts that are evaluated. */
    public EscalationFacts facts() {
        return new EscalationFacts(
                caseFacts(),
                requester(),
                equipment.installation(),
                contracts,
                Equipment.ORGANIZATIONS,
                colleagues);
    }

    private PriorityEscalation policy() {
        return new PriorityEscalation(settings());
    }

    private CaseFacts caseFacts() {
        return new CaseFacts(
                opened
                        ? new Evidence(EvidenceType.CASE, "2026-0615-000017", RecordExamples.CASE)
                        : null,
                status,
                priority,
                level,
                grantPending,
                organization,
                identifiedAtOpening == null ? null : new ContactId(identifiedAtOpening),
                timeAndMaterials);
    }

    private Requester requester() {
        if (asks == null) {
            return null;
        }
        Employment[] of = employments.toArray(Employment[]::new);
        return new Requester(
                new CertifiedContact(
                        RecordExamples.version(
                                RecordExamples.CONTACT, RecordExamples.contact(asks, of)),
                        certifications),
                identification);
    }

    private FactsBuilder describedAs(String what) {
        descriptions.add(Objects.requireNonNull(what));
        return this;
    }
}
