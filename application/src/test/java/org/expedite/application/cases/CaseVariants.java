package org.expedite.application.cases;

import static org.expedite.application.cases.CaseExamples.OPENED_AT;
import static org.expedite.application.cases.CaseExamples.WAITING_SINCE;
import static org.expedite.application.cases.CaseExamples.bare;
import static org.expedite.application.cases.CaseExamples.full;
import static org.expedite.application.cases.CaseExamples.intake;
import static org.expedite.application.cases.CaseExamples.progress;
import static org.expedite.application.cases.CaseExamples.report;
import static org.expedite.application.cases.CaseExamples.with;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Texts;
import org.expedite.domain.cases.CaseProduct;
import org.expedite.domain.cases.CaseReport;
import org.expedite.domain.cases.CaseState;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Channel;
import org.expedite.domain.cases.FollowUp;
import org.expedite.domain.cases.IdentifiedExpert;
import org.expedite.domain.cases.Intake;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.RoundTheClockContact;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.certification.CertificationId;
import org.expedite.domain.certification.Track;
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.contracts.ContractNumber;
import org.expedite.domain.contracts.TimeAndMaterials;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.products.SerialNumber;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Cases that differ in every enum, optional part and flag. */
final class CaseVariants {
    private CaseVariants() {}

    /** Returns all variants, with number 1. */
    static Stream<SupportCase> all() {
        SupportCase full = full(1);
        return Stream.of(
                        Stream.of(full, bare(1), longest()),
                        Arrays.stream(Channel.values())
                                .map(c -> with(full, intake(c, Priority.P1, Acme.ANA.id()))),
                        Arrays.stream(Priority.values())
                                .map(p -> with(full, intake(Channel.WEB, p, null))),
                        Arrays.stream(CaseStatus.values())
                                .map(s -> with(full, progress(s, Priority.P2, "L3", false, null))),
                        Arrays.stream(Priority.values())
                                .map(
                                        p ->
                                                with(
                                                        full,
                                                        progress(
                                                                CaseStatus.OPEN,
                                                                p,
                                                                "L1",
                                                                true,
                                                                "x"))),
                        Arrays.stream(AssistanceOutcome.values())
                                .map(o -> assisted(full, new Assistance(o, null, null, false))),
                        Stream.of("JPY 90000", "USD 0.01", "KWD 99999999999999.999", null)
                                .map(amount -> assisted(full, onTimeAndMaterials(amount))),
                        Arrays.stream(FollowUp.values())
                                .map(f -> with(full, report(f, "Short", null))),
                        Stream.of(modelOnly(full), lateExpert(full), flags(full)),
                        // Each flag alone, so that no two are confused.
                        Stream.of(
                                flagged(full, true, false, false, false),
                                flagged(full, false, true, false, false),
                                flagged(full, false, false, true, false),
                                flagged(full, false, false, false, true)))
                .flatMap(cases -> cases);
    }

    private static Assistance onTimeAndMaterials(@Nullable String amount) {
        return new Assistance(AssistanceOutcome.NOT_COVERED, null, null, false)
                .with(
                        new TimeAndMaterials(
                                Acme.DAN.id(),
                                WAITING_SINCE,
                                Money.parse("CHF 333.30"),
                                amount == null ? null : Money.parse(amount)));
    }

    private static SupportCase longest() {
        SupportCase full = full(1);
        String id = Texts.longestId("-1");
        return new SupportCase(
                full.number(),
                1,
                new Intake(
                        Channel.WEB,
                        OPENED_AT,
                        id,
                        new OrganizationId(id),
                        new ContactId(id),
                        Priority.P1),
                new CaseProduct(new SerialNumber(id), new Model(id), new ProductLineCode(id)),
                new CaseReport(
                        Texts.ofLength(CaseReport.MAX_SYNOPSIS),
                        Texts.ofLength(CaseReport.MAX_DESCRIPTION),
                        Texts.ofLength(CaseReport.MAX_REFERENCE),
                        FollowUp.WEB,
                        List.of(new RoundTheClockContact(Texts.ofLength(200), "+123456789012345")),
                        List.of(Texts.ofLength(CaseReport.MAX_DIAGNOSTIC), Texts.ofLength(1))),
                new Assistance(
                        AssistanceOutcome.DIRECT,
                        new ContractNumber(id),
                        new OrganizationId(id),
                        true),
                new IdentifiedExpert(
                        new ContactId(id), new CertificationId(id), new Track(id), true),
                List.of(new ContactId(id)),
                new CaseState(
                        CaseStatus.OPEN,
                        Priority.P1,
                        true,
                        new TechnicalLevel(id),
                        true,
                        full.state().waitingSince(),
                        id,
                        true,
                        false,
                        null,
                        full.state().lastCustomerActivity(),
                        null));
    }

    private static SupportCase modelOnly(SupportCase c) {
        return with(c, new CaseProduct(null, Catalogue.T640.model(), Catalogue.T_SERIES.code()));
    }

    private static SupportCase lateExpert(SupportCase c) {
        return new SupportCase(
                c.number(),
                c.version(),
                c.intake(),
                c.product(),
                c.report(),
                c.assistance(),
                new IdentifiedExpert(
                        Acme.BOB.id(), Acme.BOBS_JNCIE_ER.id(), Catalogue.JNCIE_ER, true),
                List.of(Acme.DAN.id(), Acme.BOB.id()),
                c.state());
    }

    private static SupportCase flags(SupportCase c) {
        return with(
                c,
                new CaseState(
                        CaseStatus.IN_PROGRESS,
                        Priority.P2,
                        true,
                        new TechnicalLevel("ENGINEERING"),
                        false,
                        WAITING_SINCE,
                        "engineer-2",
                        true,
                        false,
                        WAITING_SINCE.plusSeconds(60),
                        WAITING_SINCE.plusSeconds(90),
                        WAITING_SINCE.plusSeconds(120)));
    }

    private static SupportCase flagged(
            SupportCase c,
            boolean priorityCorrected,
            boolean expedited,
            boolean grantPending,
            boolean escalationRequested) {
        return with(
                c,
                new CaseState(
                        CaseStatus.OPEN,
                        Priority.P3,
                        priorityCorrected,
                        new TechnicalLevel("L1"),
                        expedited,
                        WAITING_SINCE,
                        null,
                        grantPending,
                        escalationRequested,
                        null,
                        c.state().lastCustomerActivity(),
                        null));
    }

    private static SupportCase assisted(SupportCase c, Assistance assistance) {
        return new SupportCase(
                c.number(),
                c.version(),
                c.intake(),
                c.product(),
                c.report(),
                assistance,
                c.expert(),
                c.identifiedLate(),
                c.state());
    }
}
