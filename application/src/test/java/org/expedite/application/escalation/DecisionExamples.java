package org.expedite.application.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.examples.Acme;
import org.expedite.application.examples.Catalogue;
import org.expedite.application.examples.Texts;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.Advice;
import org.expedite.domain.escalation.AdviceCode;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.EscalationFacts.CaseFacts;
import org.expedite.domain.escalation.EscalationId;
import org.expedite.domain.escalation.EscalationReason;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.Evidence;
import org.expedite.domain.escalation.EvidenceType;
import org.expedite.domain.escalation.FactVersion;
import org.expedite.domain.escalation.FactVersions;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.escalation.Verdict;
import org.expedite.domain.explanation.Explanation;
import org.expedite.domain.explanation.Statement;
import org.expedite.domain.explanation.Value;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.jspecify.annotations.Nullable;

/** Escalations of every variant, not all of which the policy would create. */
public final class DecisionExamples {
    private static final PolicySettings SHIPPED =
            new PolicySettings(TechnicalLevels.SHIPPED, LateIdentification.ALLOW, ZoneId.of("UTC"));
    private static final TechnicalLevel L1 = new TechnicalLevel("L1");

    private DecisionExamples() {}

    /** Returns the {@code count}-th id. Later ids are greater, as those of real decisions. */
    public static EscalationId id(long count) {
        return new EscalationId(String.format("0197f000-0000-7000-8000-%012x", count));
    }

    /** A plain decision on a case. */
    public static Decision on(CaseNumber number, EscalationId id) {
        return decision(id, number, Outcome.GRANTED, SHIPPED, findings(Verdict.PASSED), "please");
    }

    /** Escalations that differ in every enum, optional part and list, with different ids. */
    public static List<Decision> variants() {
        List<Decision> variants = new ArrayList<>();
        CaseNumber number = CaseExamples.number(1);
        Stream.of(
                        Arrays.stream(Outcome.values())
                                .map(o -> evaluation(o, L1, findings(Verdict.FAILED), List.of())),
                        Arrays.stream(Verdict.values())
                                .map(
                                        v ->
                                                evaluation(
                                                        Outcome.NOT_ELIGIBLE,
                                                        null,
                                                        findings(v),
                                                        all())),
                        Stream.of(
                                evaluation(Outcome.NOT_ELIGIBLE, null, everyReason(), all()),
                                evaluation(Outcome.GRANTED, L1, List.of(), List.of()),
                                evaluation(Outcome.GRANTED, L1, wordy(), wordyAdvice())))
                .flatMap(judgements -> judgements)
                .forEach(j -> variants.add(decision(next(variants), number, j, SHIPPED)));
        settings()
                .forEach(
                        s ->
                                variants.add(
                                        decision(
                                                next(variants),
                                                number,
                                                evaluation(Outcome.GRANTED, L1, List.of(), all()),
                                                s)));
        for (EscalationReason reason : EscalationReason.values()) {
            variants.add(asked(next(variants), Acme.ANA.id(), reason, "because"));
            variants.add(
                    asked(
                            next(variants),
                            null,
                            reason,
                            Texts.ofLength(Decision.MAX_JUSTIFICATION)));
        }
        Texts.UNUSUAL.forEach(
                t ->
                        variants.add(
                                asked(
                                        next(variants),
                                        new ContactId(Texts.longestId("-contact")),
                                        EscalationReason.BUSINESS_IMPACT,
                                        t)));
        variants.add(on(number, new EscalationId(Texts.longestId("-decision"))));
        subjects()
                .forEach(
                        subject ->
                                variants.add(
                                        about(
                                                decision(
                                                        next(variants),
                                                        number,
                                                        evaluation(
                                                                Outcome.GRANTED,
                                                                L1,
                                                                List.of(),
                                                                List.of()),
                                                        SHIPPED),
                                                subject)));
        return variants;
    }

    private static EscalationId next(List<Decision> before) {
        return id(before.size() + 1L);
    }

    private static Stream<PolicySettings> settings() {
        return Stream.of(
                SHIPPED,
                new PolicySettings(
                        TechnicalLevels.of("ONLY"), LateIdentification.REFUSE, ZoneOffset.UTC),
                new PolicySettings(
                        TechnicalLevels.of("Z", "A", "m", Texts.longestId("-level")),
                        LateIdentification.ALLOW,
                        ZoneId.of("America/Argentina/Buenos_Aires")),
                new PolicySettings(
                        TechnicalLevels.SHIPPED, LateIdentification.REFUSE, ZoneId.of("+05:45")));
    }

    private static Decision asked(
            EscalationId id,
            @Nullable ContactId requester,
            EscalationReason reason,
            String justification) {
        return new Decision(
                id,
                CaseExamples.number(1),
                7,
                requester,
                Texts.longestId("-actor"),
                reason,
                justification,
                Instant.parse("2026-03-29T01:30:00.000001Z"),
                SHIPPED,
                null,
                null,
                evaluation(Outcome.NOTHING_ABOVE, null, findings(Verdict.PASSED), List.of()));
    }

    private static Decision decision(
            EscalationId id,
            CaseNumber number,
            Outcome outcome,
            PolicySettings settings,
            List<Finding> findings,
            String justification) {
        return new Decision(
                id,
                number,
                1,
                Acme.ANA.id(),
                "ana",
                EscalationReason.RESOLUTION_TIME,
                justification,
                Instant.parse("2026-06-15T12:00:00.654321Z"),
                settings,
                subject(number, 1, CaseStatus.OPEN, Priority.P1, false),
                read(),
                evaluation(outcome, new TechnicalLevel("L2"), findings, List.of()));
    }

    private static Decision decision(
            EscalationId id, CaseNumber number, Evaluation evaluation, PolicySettings settings) {
        return new Decision(
                id,
                number,
                12,
                Acme.DAN.id(),
                "engineer-1",
                EscalationReason.TECHNICAL_EXPERTISE,
                "please",
                Instant.parse("2026-06-15T12:00:00Z"),
                settings,
                null,
                null,
                evaluation);
    }

    /** Decisions on cases in every state. */
    private static Stream<Decision.Subject> subjects() {
        CaseNumber number = CaseExamples.number(1);
        return Stream.of(
                        Arrays.stream(CaseStatus.values())
                                .map(s -> subject(number, 12, s, Priority.P2, false)),
                        Arrays.stream(Priority.values())
                                .map(p -> subject(number, 12, CaseStatus.OPEN, p, true)),
                        Stream.of(
                                new Decision.Subject(
                                        new CaseFacts(
                                                new Evidence(EvidenceType.CASE, number.value(), 12),
                                                CaseStatus.REFERRED,
                                                Priority.P4,
                                                new TechnicalLevel("ENGINEERING"),
                                                false,
                                                new OrganizationId(Texts.longestId("-org")),
                                                null,
                                                true),
                                        null,
                                        new Model(Texts.longestId("-model")))))
                .flatMap(subjects -> subjects);
    }

    private static Decision.Subject subject(
            CaseNumber number,
            int version,
            CaseStatus status,
            Priority priority,
            boolean grantPending) {
        return new Decision.Subject(
                new CaseFacts(
                        new Evidence(EvidenceType.CASE, number.value(), version),
                        status,
                        priority,
                        new TechnicalLevel("ENGINEERING"),
                        grantPending,
                        Acme.ACME.id(),
                        Acme.ANA.id(),
                        false),
                Acme.JN1.serial(),
                Catalogue.M320.model());
    }

    private static Decision about(Decision decision, Decision.Subject subject) {
        return new Decision(
                decision.id(),
                decision.caseNumber(),
                decision.caseVersion(),
                decision.requester(),
                decision.requestedBy(),
                decision.reason(),
                decision.justification(),
                decision.decidedAt(),
                decision.settings(),
                subject,
                read(),
                decision.evaluation());
    }

    private static FactVersions read() {
        return new FactVersions(
                List.of(
                        FactVersion.absent(new SerialNumber("JN1").key()),
                        new FactVersion(Acme.ANA.key(), 2),
                        new FactVersion(Acme.ACME.key(), 1)));
    }

    private static Evaluation evaluation(
            Outcome outcome,
            @Nullable TechnicalLevel to,
            List<Finding> findings,
            List<Advice> advice) {
        return new Evaluation(outcome, new TechnicalLevel("ENGINEERING"), to, findings, advice);
    }

    /** One finding of every rule, with evidence of every type. */
    private static List<Finding> findings(Verdict verdict) {
        List<Evidence> evidence =
                Arrays.stream(EvidenceType.values())
                        .map(t -> new Evidence(t, Texts.longestId("-" + t), t.name().length()))
                        .toList();
        return Arrays.stream(Rule.values())
                .map(
                        r ->
                                new Finding(
                                        r,
                                        verdict,
                                        null,
                                        Explanation.asWritten("Rule " + r + " → 🔥"),
                                        evidence))
                .toList();
    }

    private static List<Finding> everyReason() {
        return Arrays.stream(Reason.values())
                .map(
                        r ->
                                new Finding(
                                        ruleOf(r),
                                        Verdict.FAILED,
                                        r,
                                        Explanation.asWritten("Why: " + r),
                                        List.of()))
                .toList();
    }

    private static Rule ruleOf(Reason reason) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.reasons().contains(reason))
                .findFirst()
                .orElseThrow();
    }

    private static List<Advice> all() {
        return Arrays.stream(AdviceCode.values())
                .map(c -> new Advice(c, Explanation.asWritten("Do " + c)))
                .toList();
    }

    private static List<Finding> wordy() {
        return Stream.concat(Texts.UNUSUAL.stream().map(Explanation::asWritten), statements())
                .map(e -> new Finding(Rule.CASE_IS_OPEN, Verdict.PASSED, null, e, List.of()))
                .toList();
    }

    /** Every statement, with values of all kinds. */
    private static Stream<Explanation> statements() {
        List<Object> values =
                List.of(
                        "{name} $1 → 🔥",
                        CaseStatus.WAITING_ON_CUSTOMER,
                        LocalDate.parse("2026-12-31"),
                        Instant.parse("2026-06-15T12:00:00Z"),
                        new Value.Parts(
                                List.of(
                                        Statement.PERIOD_WITHOUT_END.with("a"),
                                        Statement.CONTRACT_ENDED.with(
                                                "C1", Statement.PERIOD.with("a", "b")))));
        return Stream.of(Statement.values())
                .map(s -> s.with(values.subList(0, s.names().size()).toArray()));
    }

    private static List<Advice> wordyAdvice() {
        return List.of(
                new Advice(AdviceCode.BUY_CONTRACT, Explanation.asWritten(Texts.ofLength(20_000))),
                new Advice(AdviceCode.BUY_CONTRACT, Explanation.asWritten("  twice  ")));
    }
}
