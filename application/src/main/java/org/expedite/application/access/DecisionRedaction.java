package org.expedite.application.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.Advice;
import org.expedite.domain.escalation.AdviceCode;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.Evidence;
import org.expedite.domain.escalation.EvidenceType;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.escalation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Redacts decisions for customers. Customers always see verdicts and reasons, but no details of
 * persons outside the case's organization, and no details of a colleague's other employers. Stored
 * decisions stay complete, and staff sees them in full.
 */
public final class DecisionRedaction {
    /** Advice that discloses details of a person's certification. */
    private static final Set<AdviceCode> ON_CERTIFICATION =
            EnumSet.of(
                    AdviceCode.RENEW_CERTIFICATION,
                    AdviceCode.RESTORE_CERTIFICATION,
                    AdviceCode.WAIT_FOR_CERTIFICATION);

    private DecisionRedaction() {}

    /** Redacts a decision for {@code actor}; {@code organization} is that of the case. */
    public static Decision redact(Decision decision, OrganizationId organization, Actor actor) {
        return withEvaluation(
                decision, redact(decision.evaluation(), decision.requester(), organization, actor));
    }

    /** Removes all details of a requester outside the case's organization from a decision. */
    public static Decision redactOutsider(Decision decision) {
        return withEvaluation(decision, redactOutsider(decision.evaluation()));
    }

    /** Removes all details of a requester outside the case's organization from an evaluation. */
    public static Evaluation redactOutsider(Evaluation evaluation) {
        return new Evaluation(
                evaluation.outcome(),
                evaluation.from(),
                evaluation.to(),
                evaluation.findings().stream().map(DecisionRedaction::redactOutsider).toList(),
                redactOutsider(evaluation.advice()));
    }

    private static Decision withEvaluation(Decision decision, Evaluation shown) {
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
                decision.subject(),
                shown);
    }

    /** Redacts an evaluation for {@code actor}; {@code organization} is that of the case. */
    public static Evaluation redact(
            Evaluation evaluation,
            @Nullable ContactId requester,
            OrganizationId organization,
            Actor actor) {
        if (!concernsSomebodyElse(requester, actor)) {
            return evaluation;
        }
        if (evaluation.of(Rule.REQUESTER_ACTS_FOR_CUSTOMER).verdict() == Verdict.FAILED) {
            return redactOutsider(evaluation);
        }
        return new Evaluation(
                evaluation.outcome(),
                evaluation.from(),
                evaluation.to(),
                evaluation.findings().stream().map(f -> withoutEmployers(f, organization)).toList(),
                evaluation.advice());
    }

    /** Returns whether the actor is a customer other than the requester. */
    public static boolean concernsSomebodyElse(@Nullable ContactId requester, Actor actor) {
        return actor.isCustomerOnly() && requester != null && !requester.equals(actor.contact());
    }

    private static List<Advice> redactOutsider(List<Advice> advice) {
        return advice.stream().filter(a -> !ON_CERTIFICATION.contains(a.code())).toList();
    }

    private static Finding redactOutsider(Finding finding) {
        if (!Rule.PERSONAL.contains(finding.rule())) {
            return finding;
        }
        return new Finding(
                finding.rule(),
                finding.verdict(),
                finding.reason(),
                "The requester does not work for the organization of the case; details are"
                        + " redacted.",
                List.of());
    }

    private static Finding withoutEmployers(Finding finding, OrganizationId organization) {
        List<Evidence> evidence =
                finding.evidence().stream()
                        .filter(
                                e ->
                                        e.type() != EvidenceType.ORGANIZATION
                                                || e.id().equals(organization.value()))
                        .toList();
        String explanation =
                finding.reason() == Reason.PARTNER
                        ? "The requester also works for a partner."
                        : finding.explanation();
        return new Finding(
                finding.rule(), finding.verdict(), finding.reason(), explanation, evidence);
    }
}
