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
 * What of a judgement a customer is told. Verdicts and reasons always; of a person from elsewhere,
 * and of what a colleague does elsewhere, nothing more. What is kept stays whole, and staff sees it
 * whole.
 */
public final class DecisionRedaction {
    /** What tells of somebody's certification. */
    private static final Set<AdviceCode> ON_CERTIFICATION =
            EnumSet.of(
                    AdviceCode.RENEW_CERTIFICATION,
                    AdviceCode.RESTORE_CERTIFICATION,
                    AdviceCode.WAIT_FOR_CERTIFICATION);

    private DecisionRedaction() {}

    /** The decision as {@code actor} may see it; {@code organization} is the case's. */
    public static Decision redact(Decision decision, OrganizationId organization, Actor actor) {
        return withEvaluation(
                decision, redact(decision.evaluation(), decision.requester(), organization, actor));
    }

    /** The decision without what is not told of a requester from elsewhere. */
    public static Decision redactOutsider(Decision decision) {
        return withEvaluation(decision, redactOutsider(decision.evaluation()));
    }

    /** The judgement without what is not told of a requester from elsewhere. */
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

    /** The judgement as {@code actor} may see it; {@code organization} is the case's. */
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

    /** Whether a customer looks at what is about somebody else. */
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
                "Who asked does not work for the organization of the case; more is not shown.",
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
                        ? "Who asked works for a partner as well."
                        : finding.explanation();
        return new Finding(
                finding.rule(), finding.verdict(), finding.reason(), explanation, evidence);
    }
}
