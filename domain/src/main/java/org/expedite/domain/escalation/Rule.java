package org.expedite.domain.escalation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.expedite.domain.explanation.Explanation;
import org.expedite.domain.programme.Clause;

/**
 * The rules of priority escalation, in the order that every decision lists them. All rules are
 * always evaluated: a failed rule never hides another.
 */
// The functions are references to stateless methods and the lists are unmodifiable.
@SuppressWarnings("ImmutableEnumChecker")
public enum Rule {
    CASE_IS_OPEN(
            "The case is not over (resolved, closed or withdrawn).",
            Clause.OURS,
            CaseRules::caseIsOpen,
            Reason.CASE_NOT_OPEN),
    PRIORITY_QUALIFIES(
            "The case has priority P1 or P2.",
            Clause.BENEFIT_SCOPE,
            CaseRules::priorityQualifies,
            Reason.PRIORITY_NOT_P1_P2),
    REQUESTER_IDENTIFIED(
            "The requester is identified, and was identified at opening if the setting is strict.",
            Clause.ACCESS_IDENTIFY,
            RequesterRules::requesterIdentified,
            Reason.NOT_IDENTIFIED),
    REQUESTER_IS_END_USER(
            "The requester works for no partner, and is no contractor of the case's organization.",
            Clause.REQUIRE_END_USER,
            RequesterRules::requesterIsEndUser,
            Reason.PARTNER,
            Reason.CONTRACTOR),
    REQUESTER_ACTS_FOR_CUSTOMER(
            "The requester works for the organization that the case belongs to.",
            Clause.PROGRAM,
            RequesterRules::requesterActsForCustomer,
            Reason.NOT_OF_CASE_ORGANIZATION),
    PRODUCT_UNDER_CONTRACT(
            "An active contract of the case's organization covers the product.",
            Clause.REQUIRE_CONTRACT,
            ContractRules::productUnderContract,
            Reason.NO_ACTIVE_CONTRACT),
    CONTRACT_IS_DIRECT(
            "Such a contract is supported by the vendor itself.",
            Clause.BENEFIT_DIRECT,
            ContractRules::contractIsDirect,
            Reason.PARTNER_SUPPORTED),
    LINE_HAS_EXPERT_LEVEL(
            "The product's line has an expert level on that day.",
            Clause.FAQ_LINES,
            CertificationRules::lineHasExpertLevel,
            Reason.NO_EXPERT_LEVEL),
    CERTIFIED_FOR_PRODUCT(
            "The requester holds a certification of a track that covers the product's line.",
            Clause.REQUIRE_AREA,
            CertificationRules::certifiedForProduct,
            Reason.NO_CERTIFICATION_IN_AREA),
    CERTIFICATION_ACTIVE(
            "Such a certification is active and in date.",
            Clause.FAQ_WHO,
            CertificationRules::certificationActive,
            Reason.NOT_YET_VALID,
            Reason.EXPIRED,
            Reason.SUSPENDED,
            Reason.REVOKED,
            Reason.EMERITUS_ONLY),
    HIGHER_LEVEL_EXISTS(
            "There is a technical level above the case's.",
            Clause.PROGRAM,
            CaseRules::higherLevelExists,
            Reason.AT_TOP_LEVEL);

    /**
     * The rules about the requester; if all pass, the requester is the certified expert of the
     * case.
     */
    public static final Set<Rule> PERSONAL =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            REQUESTER_IDENTIFIED,
                            REQUESTER_IS_END_USER,
                            REQUESTER_ACTS_FOR_CUSTOMER,
                            CERTIFIED_FOR_PRODUCT,
                            CERTIFICATION_ACTIVE));

    private final String sentence;
    private final Clause clause;
    private final Function<EvaluationContext, Finding> evaluate;
    private final List<Reason> reasons;

    Rule(
            String sentence,
            Clause clause,
            Function<EvaluationContext, Finding> evaluate,
            Reason... reasons) {
        this.sentence = sentence;
        this.clause = clause;
        this.evaluate = evaluate;
        this.reasons = List.of(reasons);
    }

    /** Returns the requirement, in one sentence for people. */
    public String sentence() {
        return sentence;
    }

    /** Returns the clause that the rule implements. */
    public Clause clause() {
        return clause;
    }

    /** Returns the reasons that the rule can fail with. */
    public List<Reason> reasons() {
        return reasons;
    }

    Finding evaluate(EvaluationContext context) {
        return evaluate.apply(context);
    }

    /** Returns the finding of this rule from the findings of all rules. */
    Finding in(List<Finding> findings) {
        return findings.stream().filter(f -> f.rule() == this).findFirst().orElseThrow();
    }

    Finding passed(Explanation explanation, Evidence... evidence) {
        return new Finding(this, Verdict.PASSED, null, explanation, List.of(evidence));
    }

    Finding failed(Reason reason, Explanation explanation, Evidence... evidence) {
        return failed(reason, explanation, List.of(evidence));
    }

    Finding failed(Reason reason, Explanation explanation, List<Evidence> evidence) {
        return new Finding(this, Verdict.FAILED, reason, explanation, evidence);
    }

    Finding notApplicable(Explanation explanation, Evidence... evidence) {
        return new Finding(this, Verdict.NOT_APPLICABLE, null, explanation, List.of(evidence));
    }
}
