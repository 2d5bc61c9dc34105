package org.expedite.application.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Fastnet;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseNumber;
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
import org.expedite.domain.contracts.Assistance;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.jspecify.annotations.Nullable;

/** Cases of many variants, not all of which the desks would create; see {@link CaseVariants}. */
public final class CaseExamples {
    /** An instant with microseconds. */
    public static final Instant OPENED_AT = Instant.parse("2026-06-15T12:00:00.123456Z");

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    static final Instant WAITING_SINCE = Instant.parse("2026-06-15T13:59:59.999999Z");

    private CaseExamples() {}

    /** Returns the {@code count}-th number of the usual day. */
    public static CaseNumber number(long count) {
        return CaseNumber.of(DAY, count);
    }

    /** Opens a case with its first event. */
    public static CaseChange opening(SupportCase example) {
        return new CaseChange(0, example, List.of(CaseEventExamples.opened()));
    }

    /** A case of Ana at Acme with every optional part. */
    public static SupportCase full(long count) {
        return new SupportCase(
                number(count),
                1,
                intake(Channel.WEB, Priority.P1, Acme.ANA.id()),
                new CaseProduct(
                        Acme.JN1.serial(), Catalogue.M320.model(), Catalogue.M_SERIES.code()),
                report(FollowUp.EMAIL, "Both routing engines reset", "At every start."),
                new Assistance(
                        AssistanceOutcome.DIRECT, Acme.C1.number(), Fastnet.FASTNET.id(), true),
                new IdentifiedExpert(
                        Acme.ANA.id(), Acme.ANAS_JNCIE_M.id(), Catalogue.JNCIE_M, false),
                List.of(),
                progress(CaseStatus.OPEN, Priority.P1, "L2", true, "engineer-1"));
    }

    /** A case without any optional part. */
    public static SupportCase bare(long count) {
        return new SupportCase(
                number(count),
                1,
                intake(Channel.PHONE, Priority.P4, null),
                new CaseProduct(Acme.JN1.serial(), null, null),
                new CaseReport("Out", null, null, FollowUp.PHONE, List.of(), List.of()),
                new Assistance(AssistanceOutcome.UNVERIFIED, null, null, false),
                null,
                List.of(),
                new CaseState(
                        CaseStatus.AWAITING_VERIFICATION,
                        Priority.P4,
                        false,
                        new TechnicalLevel("L1"),
                        false,
                        OPENED_AT,
                        null,
                        false,
                        false,
                        null,
                        OPENED_AT,
                        null));
    }

    /** A case for lists. */
    public static SupportCase listed(
            long count,
            OrganizationId organization,
            CaseStatus status,
            Priority priority,
            String level,
            boolean expedited) {
        SupportCase full = full(count);
        return new SupportCase(
                full.number(),
                1,
                new Intake(Channel.API, OPENED_AT, "ana", organization, null, Priority.P3),
                full.product(),
                full.report(),
                full.assistance(),
                null,
                List.of(),
                progress(status, priority, level, expedited, null));
    }

    /** Returns a copy with another report. */
    public static SupportCase with(SupportCase c, CaseReport report) {
        return new SupportCase(
                c.number(),
                c.version(),
                c.intake(),
                c.product(),
                report,
                c.assistance(),
                c.expert(),
                c.identifiedLate(),
                c.state());
    }

    /** Returns a copy in another state. */
    public static SupportCase with(SupportCase c, CaseState state) {
        return new SupportCase(
                c.number(),
                c.version(),
                c.intake(),
                c.product(),
                c.report(),
                c.assistance(),
                c.expert(),
                c.identifiedLate(),
                state);
    }

    /** Returns a copy with another intake. */
    public static SupportCase with(SupportCase c, Intake intake) {
        return new SupportCase(
                c.number(),
                c.version(),
                intake,
                c.product(),
                c.report(),
                c.assistance(),
                c.expert(),
                c.identifiedLate(),
                c.state());
    }

    /** Returns a copy about another product. */
    public static SupportCase with(SupportCase c, CaseProduct product) {
        return new SupportCase(
                c.number(),
                c.version(),
                c.intake(),
                product,
                c.report(),
                c.assistance(),
                c.expert(),
                c.identifiedLate(),
                c.state());
    }

    /** Creates a report with a synopsis. */
    public static CaseReport report(
            FollowUp followUp, String synopsis, @Nullable String description) {
        return new CaseReport(
                synopsis,
                description,
                "INC-77",
                followUp,
                List.of(
                        new RoundTheClockContact("NOC", "+14085550100"),
                        new RoundTheClockContact("Kim 🛰️", "+4930555020")),
                List.of("core dump", "Protokoll der Störung", "core dump"));
    }

    static Intake intake(Channel channel, Priority proposed, @Nullable ContactId requester) {
        return new Intake(channel, OPENED_AT, "ana", Acme.ACME.id(), requester, proposed);
    }

    static CaseState progress(
            CaseStatus status,
            Priority priority,
            String level,
            boolean expedited,
            @Nullable String owner) {
        return new CaseState(
                status,
                priority,
                false,
                new TechnicalLevel(level),
                expedited,
                WAITING_SINCE,
                owner,
                false,
                false,
                null,
                WAITING_SINCE,
                null);
    }
}
