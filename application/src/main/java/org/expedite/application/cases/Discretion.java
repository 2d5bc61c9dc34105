package org.expedite.application.cases;

import java.util.List;
import org.expedite.application.Actor;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.Evidence;
import org.expedite.domain.escalation.EvidenceType;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.Judgement;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.escalation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What of a judgement a customer is told. Verdicts and reasons always; of a person from elsewhere,
 * and of what a colleague does elsewhere, nothing more. What is kept stays whole, and staff sees it
 * whole.
 */
public final class Discretion {
    private Discretion() {}

    /** The decision as {@code actor} may see it; {@code organization} is the case's. */
    public static Decision shown(Decision decision, OrganizationId organization, Actor actor) {
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
                shown(decision.judgement(), decision.requester(), organization, actor));
    }

    /** The judgement as {@code actor} may see it; {@code organization} is the case's. */
    public static Judgement shown(
            Judgement judgement,
            @Nullable ContactId requester,
            OrganizationId organization,
            Actor actor) {
        boolean mayKnow =
                !actor.isCustomerOnly() || requester == null || requester.equals(actor.contact());
        if (mayKnow) {
            return judgement;
        }
        boolean stranger =
                judgement.of(Rule.REQUESTER_ACTS_FOR_CUSTOMER).verdict() == Verdict.FAILED;
        List<Finding> findings =
                judgement.findings().stream()
                        .map(f -> stranger ? withoutStranger(f) : withoutEmployers(f, organization))
                        .toList();
        return new Judgement(
                judgement.outcome(),
                judgement.from(),
                judgement.to(),
                findings,
                judgement.advice());
    }

    private static Finding withoutStranger(Finding finding) {
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
