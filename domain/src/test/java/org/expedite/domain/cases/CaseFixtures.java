package org.expedite.domain.cases;

import java.time.Instant;
import java.util.List;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.products.SerialNumber;

/** Cases for tests. */
final class CaseFixtures {
    static final Instant AT = Instant.parse("2026-06-15T12:00:00Z");
    static final Instant LATER = Instant.parse("2026-06-15T13:00:00.000000001Z");
    static final TechnicalLevel L1 = new TechnicalLevel("L1");
    static final TechnicalLevel L2 = new TechnicalLevel("L2");
    static final TechnicalLevel L3 = new TechnicalLevel("L3");
    static final CaseNumber NUMBER = new CaseNumber("2026-0615-000017");

    static final Participant ANA = new Participant("ana", ParticipantRole.CUSTOMER);
    static final Participant ED = new Participant("ed", ParticipantRole.ENGINEER);
    static final Participant EVE = new Participant("eve", ParticipantRole.ENGINEER);
    static final Participant DUTY = new Participant("duty", ParticipantRole.DUTY_MANAGER);

    private CaseFixtures() {}

    /** Opens a P1 case with the given assistance. */
    static CaseChange opening(Assistance assistance) {
        return SupportCase.open(
                NUMBER,
                new Intake(
                        Channel.PHONE,
                        AT,
                        "engineer",
                        new OrganizationId("acme"),
                        new ContactId("ana"),
                        Priority.P1),
                new CaseProduct(
                        new SerialNumber("JN1"), new Model("M320"), new ProductLineCode("M")),
                report("Down"),
                assistance,
                null,
                L1);
    }

    static CaseReport report(String synopsis) {
        return new CaseReport(synopsis, null, null, FollowUp.EMAIL, List.of(), List.of());
    }

    /** An open case. */
    static SupportCase open() {
        return opening(assistance(AssistanceOutcome.DIRECT)).after();
    }

    /** Returns a case in any status, with the assistance that fits, waiting and without owner. */
    static SupportCase in(CaseStatus status) {
        Assistance assistance =
                assistance(
                        switch (status) {
                            case AWAITING_COVERAGE -> AssistanceOutcome.NOT_COVERED;
                            case AWAITING_VERIFICATION -> AssistanceOutcome.UNVERIFIED;
                            case REFERRED -> AssistanceOutcome.CONTACT_PARTNER;
                            default -> AssistanceOutcome.DIRECT;
                        });
        SupportCase opened = opening(assistance).after();
        return with(opened, opened.state().in(status));
    }

    /** Returns a case in any status that belongs to an engineer. */
    static SupportCase ownedIn(CaseStatus status, Participant owner) {
        SupportCase waiting = in(status);
        return with(waiting, waiting.state().ownedBy(owner.id()));
    }

    static SupportCase with(SupportCase of, CaseState state) {
        return new SupportCase(
                of.number(),
                of.version(),
                of.intake(),
                of.product(),
                of.report(),
                of.assistance(),
                of.expert(),
                of.identifiedLate(),
                state);
    }

    static Assistance assistance(AssistanceOutcome outcome) {
        return switch (outcome) {
            case DIRECT -> new Assistance(outcome, new ContractNumber("C1"), null, false);
            case CONTACT_PARTNER -> viaPartner("fastnet");
            case NOT_COVERED, UNVERIFIED -> new Assistance(outcome, null, null, false);
        };
    }

    static Assistance viaPartner(String partner) {
        return new Assistance(
                AssistanceOutcome.CONTACT_PARTNER,
                new ContractNumber("C1"),
                new OrganizationId(partner),
                true);
    }

    static SupportCase made(Move move) {
        return change(move).after();
    }

    static CaseChange change(Move move) {
        return switch (move) {
            case Move.Made(CaseChange change) -> change;
            case Move.Refused refused -> throw new AssertionError(refused.explanation().text());
        };
    }

    static Move.Refused refused(Move move) {
        return switch (move) {
            case Move.Made made -> throw new AssertionError("made: " + made);
            case Move.Refused refused -> refused;
        };
    }
}
