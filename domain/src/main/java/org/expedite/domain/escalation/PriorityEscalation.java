package org.expedite.domain.escalation;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.domain.cases.IdentifiedExpert;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.contracts.Assistance;

/**
 * The policy of priority escalation: evaluates gathered facts. It has no clock and reads nothing;
 * the caller provides the facts of the instant to evaluate.
 */
public final class PriorityEscalation {
    private final PolicySettings settings;

    public PriorityEscalation(PolicySettings settings) {
        this.settings = settings;
    }

    /** Returns the settings of this policy. */
    public PolicySettings settings() {
        return settings;
    }

    /** Evaluates a request made at {@code at}: every rule, then the outcome, then the advice. */
    public Evaluation evaluate(EscalationFacts facts, Instant at) {
        EvaluationContext context = context(facts, at);
        List<Finding> findings =
                Arrays.stream(Rule.values()).map(rule -> rule.evaluate(context)).toList();
        Outcome outcome = outcome(findings, facts.caseFacts().grantPending());
        TechnicalLevel level = facts.caseFacts().level();
        return new Evaluation(
                outcome,
                level,
                outcome == Outcome.GRANTED ? settings.levels().above(level).orElseThrow() : null,
                findings,
                Adviser.advise(context, outcome, findings));
    }

    /**
     * Returns the search for the colleagues that the advice of an evaluation of {@code facts} may
     * name; empty if it needs none.
     */
    public Optional<ColleagueSearch> colleagues(
            Evaluation evaluation, EscalationFacts facts, Instant at) {
        return evaluation.considersColleagues()
                ? context(facts, at).colleagues()
                : Optional.empty();
    }

    /** Determines the assistance for the product of these facts at {@code at}. */
    public Assistance assistance(EscalationFacts facts, Instant at) {
        return Assistance.of(context(facts, at).coverage(), facts.serialIsKnown());
    }

    /**
     * Returns the requester as the certified expert of the case, if the requester is an employee of
     * its customer and in good standing at {@code at} in the area of the product. Clause {@code
     * ACCESS_IDENTIFY}.
     */
    public Optional<IdentifiedExpert> identifiedExpert(EscalationFacts facts, Instant at) {
        EscalationFacts.Requester requester = facts.requester();
        EvaluationContext context = context(facts, at);
        if (requester == null
                || !Rule.PERSONAL.stream().allMatch(r -> r.evaluate(context).passed())) {
            return Optional.empty();
        }
        boolean late = requester.identification() == Identification.LATE;
        return context.certificationInArea().map(c -> expert(c.record(), late));
    }

    private static IdentifiedExpert expert(Certification certification, boolean late) {
        return new IdentifiedExpert(
                certification.holder(), certification.id(), certification.track(), late);
    }

    private EvaluationContext context(EscalationFacts facts, Instant at) {
        return new EvaluationContext(facts, settings, settings.dayOf(at));
    }

    /**
     * Returns the outcome of the findings of all rules.
     *
     * @param grantPending whether an earlier grant waits to be picked up
     */
    public static Outcome outcome(List<Finding> findings, boolean grantPending) {
        Set<Rule> open = EnumSet.noneOf(Rule.class);
        findings.stream().filter(f -> !f.passed()).map(Finding::rule).forEach(open::add);
        boolean underContract = !open.contains(Rule.PRODUCT_UNDER_CONTRACT);
        if (underContract && open.contains(Rule.CONTRACT_IS_DIRECT)) {
            return Outcome.CONTACT_PARTNER;
        }
        if (!underContract) {
            return Outcome.NOT_COVERED;
        }
        boolean atTop = open.remove(Rule.HIGHER_LEVEL_EXISTS);
        if (!open.isEmpty()) {
            return Outcome.NOT_ELIGIBLE;
        }
        if (atTop) {
            return Outcome.NOTHING_ABOVE;
        }
        return grantPending ? Outcome.ALREADY_GRANTED : Outcome.GRANTED;
    }
}
