package org.expedite.application.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.Advice;
import org.expedite.domain.escalation.AdviceCode;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.EscalationFacts.CaseFacts;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.Evidence;
import org.expedite.domain.escalation.EvidenceType;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.PriorityEscalation;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Replay;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.escalation.Verdict;
import org.expedite.domain.explanation.Explanation;
import org.expedite.domain.explanation.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Redacts decisions for customers. Customers see no details of persons outside the case's
 * organization, and no details of a colleague's other employers. Stored decisions stay complete,
 * and staff sees them in full.
 *
 * <p>Of a requester who does not act for the customer at the instant of an evaluation, customers
 * see only that. A new evaluation is for an instant of today; a stored decision was for its own, so
 * that it stays as it was first shown.
 */
public final class DecisionRedaction {
    /** Advice that discloses details of a person's certification. */
    private static final Set<AdviceCode> ON_CERTIFICATION =
            EnumSet.of(
                    AdviceCode.RENEW_CERTIFICATION,
                    AdviceCode.RESTORE_CERTIFICATION,
                    AdviceCode.WAIT_FOR_CERTIFICATION);

    /** Rules that do not apply, for a customer, to a person who is elsewhere. */
    private static final Set<Rule> ELSEWHERE =
            EnumSet.of(
                    Rule.REQUESTER_IS_END_USER,
                    Rule.CERTIFIED_FOR_PRODUCT,
                    Rule.CERTIFICATION_ACTIVE);

    private static final Explanation REDACTED = Statement.DETAILS_REDACTED.with();

    private DecisionRedaction() {}

    /** Redacts a decision for {@code actor}; {@code organization} is that of the case. */
    public static Decision redact(Decision decision, OrganizationId organization, Actor actor) {
        return decision.showing(
                redact(decision.evaluation(), decision.requester(), organization, actor));
    }

    /**
     * Redacts an evaluation for {@code actor}.
     *
     * @param organization the organization of the case
     */
    public static Evaluation redact(
            Evaluation evaluation,
            @Nullable ContactId requester,
            OrganizationId organization,
            Actor actor) {
        if (!concernsSomebodyElse(requester, actor)) {
            return evaluation;
        }
        return isElsewhere(evaluation)
                ? evaluation.with(
                        evaluation.findings().stream().map(DecisionRedaction::elsewhere).toList(),
                        withoutCertification(evaluation.advice()))
                : withoutEmployers(evaluation, organization);
    }

    /**
     * Redacts a replay for {@code actor}. At the instant of the decision it is shown like the
     * decision; at another one nothing in it depends on a requester who is elsewhere then, or
     * today, or was at the decision.
     *
     * @param shown the redacted decision
     * @param elsewhere whether the requester does not work for the organization today
     */
    public static Replay redact(
            Replay replay, Decision shown, CaseFacts caseFacts, boolean elsewhere, Actor actor) {
        if (!actor.isCustomerOnly()) {
            return replay;
        }
        Evaluation again = replay.replayed();
        boolean hidesRequester =
                replay.isAtOtherTime()
                        && concernsSomebodyElse(shown.requester(), actor)
                        && (elsewhere || isElsewhere(shown.evaluation()) || isElsewhere(again));
        Evaluation redacted =
                hidesRequester
                        ? independentOfRequester(again, shown.evaluation(), caseFacts)
                        : redact(again, shown.requester(), caseFacts.organization(), actor);
        if (replay.isAtOtherTime()) {
            redacted = withoutColleagues(redacted);
        }
        return new Replay(
                shown,
                replay.validAt(),
                replay.knownAt(),
                replay.basis(),
                replay.read().namedBy(redacted),
                redacted);
    }

    /**
     * Removes the names of colleagues from the advice for another time: they may be elsewhere
     * today.
     */
    public static Evaluation withoutColleagues(Evaluation evaluation) {
        return evaluation.with(
                evaluation.findings(),
                evaluation.advice().stream()
                        .filter(a -> a.code() != AdviceCode.HAVE_COLLEAGUE_ASK)
                        .toList());
    }

    /** Returns whether the actor is a customer other than the requester. */
    public static boolean concernsSomebodyElse(@Nullable ContactId requester, Actor actor) {
        return actor.isCustomerOnly() && requester != null && !requester.equals(actor.contact());
    }

    private static boolean isElsewhere(Evaluation evaluation) {
        return evaluation.of(Rule.REQUESTER_ACTS_FOR_CUSTOMER).verdict() == Verdict.FAILED;
    }

    /**
     * Evaluates again for a requester who does not act for the customer. The identification is that
     * of the decision, and there is no advice, as both could depend on records of the requester.
     */
    private static Evaluation independentOfRequester(
            Evaluation again, Evaluation decision, CaseFacts caseFacts) {
        List<Finding> findings =
                again.findings().stream().map(f -> independentOfRequester(f, decision)).toList();
        return new Evaluation(
                PriorityEscalation.outcome(findings, caseFacts.grantPending()),
                again.from(),
                null,
                findings,
                List.of());
    }

    private static Finding independentOfRequester(Finding again, Evaluation decision) {
        return switch (again.rule()) {
            case REQUESTER_IDENTIFIED -> elsewhere(decision.of(again.rule()));
            case REQUESTER_ACTS_FOR_CUSTOMER ->
                    redacted(again, Verdict.FAILED, Reason.NOT_OF_CASE_ORGANIZATION);
            default -> elsewhere(again);
        };
    }

    private static List<Advice> withoutCertification(List<Advice> advice) {
        return advice.stream().filter(a -> !ON_CERTIFICATION.contains(a.code())).toList();
    }

    private static Finding elsewhere(Finding finding) {
        return ELSEWHERE.contains(finding.rule())
                ? redacted(finding, Verdict.NOT_APPLICABLE, null)
                : withoutDetails(finding);
    }

    private static Finding withoutDetails(Finding finding) {
        return Rule.PERSONAL.contains(finding.rule())
                ? redacted(finding, finding.verdict(), finding.reason())
                : finding;
    }

    private static Finding redacted(Finding finding, Verdict verdict, @Nullable Reason reason) {
        return new Finding(finding.rule(), verdict, reason, REDACTED, List.of());
    }

    private static Evaluation withoutEmployers(Evaluation evaluation, OrganizationId organization) {
        return evaluation.with(
                evaluation.findings().stream().map(f -> withoutEmployers(f, organization)).toList(),
                evaluation.advice());
    }

    private static Finding withoutEmployers(Finding finding, OrganizationId organization) {
        List<Evidence> evidence =
                finding.evidence().stream()
                        .filter(
                                e ->
                                        e.type() != EvidenceType.ORGANIZATION
                                                || e.id().equals(organization.value()))
                        .toList();
        Explanation explanation =
                finding.reason() == Reason.PARTNER
                        ? Statement.ALSO_WORKS_FOR_PARTNER.with()
                        : finding.explanation();
        return new Finding(
                finding.rule(), finding.verdict(), finding.reason(), explanation, evidence);
    }
}
