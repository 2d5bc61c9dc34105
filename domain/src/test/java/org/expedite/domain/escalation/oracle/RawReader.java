package org.expedite.domain.escalation.oracle;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.certification.Track;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.Service;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.contracts.SupportProvider;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.customers.OrganizationKind;
import org.expedite.domain.escalation.EscalationFacts;
import org.expedite.domain.escalation.EscalationFacts.CaseFacts;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;
import org.expedite.domain.escalation.EscalationFacts.Installation;
import org.expedite.domain.escalation.EscalationFacts.Requester;
import org.expedite.domain.escalation.Evidence;
import org.expedite.domain.escalation.EvidenceType;
import org.expedite.domain.escalation.Identification;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.escalation.RecordExamples;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.ExpertTrack;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.Product;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.Term;

/** Converts plain facts into those of the domain. */
record RawReader(RawFacts raw) {
    private static final SerialNumber SERIAL = new SerialNumber("JN1");
    private static final Model MODEL = new Model("M320");
    private static final ProductLineCode LINE = new ProductLineCode("M_SERIES");
    private static final OrganizationId ACME = new OrganizationId("acme");

    PolicySettings settings() {
        return new PolicySettings(
                TechnicalLevels.of(raw.levels().toArray(String[]::new)),
                raw.strict() ? LateIdentification.REFUSE : LateIdentification.ALLOW,
                ZoneId.of(raw.zone()));
    }

    EscalationFacts facts() {
        return new EscalationFacts(
                caseFacts(),
                requester(),
                installation(),
                raw.contracts().stream()
                        .map(RawReader::contract)
                        .map(c -> RecordExamples.version(1, c))
                        .toList(),
                raw.organizations().entrySet().stream()
                        .map(
                                o ->
                                        RecordExamples.organization(
                                                o.getKey(), OrganizationKind.valueOf(o.getValue())))
                        .map(o -> RecordExamples.version(1, o))
                        .toList(),
                raw.people().stream()
                        .filter(p -> !p.id().equals(raw.asks()))
                        .map(RawReader::person)
                        .toList());
    }

    private CaseFacts caseFacts() {
        return new CaseFacts(
                raw.opened() ? new Evidence(EvidenceType.CASE, "2026-0615-000017", 1) : null,
                CaseStatus.valueOf(raw.status()),
                Priority.valueOf(raw.priority()),
                new TechnicalLevel(raw.level()),
                raw.grantPending(),
                ACME,
                raw.opener() == null ? null : new ContactId(raw.opener()),
                false);
    }

    private Requester requester() {
        if (raw.asks() == null) {
            return null;
        }
        boolean inTime = !raw.opened() || raw.asks().equals(raw.opener());
        return new Requester(
                person(raw.person(raw.asks())),
                inTime ? Identification.AT_OPENING : Identification.LATE);
    }

    private Installation installation() {
        List<RawFacts.Track> tracks = raw.tracks();
        return new Installation(
                raw.serial() ? SERIAL : null,
                raw.owner() == null
                        ? null
                        : RecordExamples.version(
                                1, new Asset(SERIAL, MODEL, new OrganizationId(raw.owner()))),
                tracks == null ? null : RecordExamples.version(1, new Product(MODEL, LINE, null)),
                tracks == null ? null : RecordExamples.version(1, line(tracks)));
    }

    private static ProductLine line(List<RawFacts.Track> tracks) {
        return new ProductLine(
                LINE,
                "M Series",
                tracks.stream()
                        .map(
                                t ->
                                        new ExpertTrack(
                                                new Track(t.code()),
                                                LocalDate.ofEpochDay(t.from())))
                        .toList());
    }

    private static CertifiedContact person(RawFacts.Person person) {
        Employment[] jobs =
                person.jobs().stream()
                        .map(
                                j ->
                                        new Employment(
                                                new OrganizationId(j.organization()),
                                                Employment.Kind.valueOf(j.kind()),
                                                term(j.from(), j.to())))
                        .toArray(Employment[]::new);
        return new CertifiedContact(
                RecordExamples.version(1, RecordExamples.contact(person.id(), jobs)),
                person.papers().stream()
                        .map(p -> RecordExamples.version(1, certification(person.id(), p)))
                        .toList());
    }

    private static Certification certification(String holder, RawFacts.Paper paper) {
        return new Certification(
                new CertificationId(paper.id()),
                new ContactId(holder),
                new Track(paper.track()),
                term(paper.from(), paper.to()),
                Standing.valueOf(paper.standing()));
    }

    private static SupportContract contract(RawFacts.Contract contract) {
        SortedSet<SerialNumber> serials = new TreeSet<>();
        serials.add(contract.listsSerial() ? SERIAL : new SerialNumber("JN2"));
        return new SupportContract(
                new ContractNumber(contract.number()),
                ACME,
                Service.valueOf(contract.service()),
                contract.partner() == null
                        ? new SupportProvider.Vendor()
                        : new SupportProvider.Partner(new OrganizationId(contract.partner())),
                null,
                term(contract.from(), contract.to()),
                ContractStatus.valueOf(contract.status()),
                serials);
    }

    private static Term term(int from, Integer to) {
        return new Term(LocalDate.ofEpochDay(from), to == null ? null : LocalDate.ofEpochDay(to));
    }
}
