package org.expedite.application.facts;

import java.time.Instant;
import java.util.function.Function;
import org.expedite.domain.escalation.ColleagueSearch;
import org.expedite.domain.escalation.EscalationFacts;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.PriorityEscalation;

/** Evaluates requests, and looks up colleagues for those whose advice may name some. */
public final class Evaluator {
    private final PriorityEscalation policy;
    private final Function<ColleagueSearch, Colleagues.Found> colleagues;

    private Evaluator(
            PriorityEscalation policy, Function<ColleagueSearch, Colleagues.Found> colleagues) {
        this.policy = policy;
        this.colleagues = colleagues;
    }

    /** Creates an evaluator for requests that are made now. */
    public static Evaluator now(PriorityEscalation policy, Colleagues colleagues) {
        return new Evaluator(policy, colleagues::find);
    }

    /** Creates an evaluator for requests on what was known at {@code knownAt}. */
    public static Evaluator asOf(
            PriorityEscalation policy, Colleagues colleagues, Instant knownAt) {
        return new Evaluator(policy, search -> colleagues.findAsOf(search, knownAt));
    }

    /**
     * An evaluation.
     *
     * @param facts all that it read
     */
    public record Evaluated(EscalationFacts facts, Evaluation evaluation, Instant at) {}

    /** Evaluates a request made at {@code at}. */
    public Evaluated evaluate(EscalationFacts facts, Instant at) {
        return evaluate(facts, at, _ -> at);
    }

    /**
     * Evaluates a request made at {@code at}, or later if colleagues are read.
     *
     * @param confirm returns the instant at which all facts, with colleagues, are current
     */
    public Evaluated evaluate(
            EscalationFacts facts, Instant at, Function<EscalationFacts, Instant> confirm) {
        Evaluation evaluation = policy.evaluate(facts, at);
        return policy.colleagues(evaluation, facts, at)
                .map(colleagues)
                .filter(found -> !found.people().isEmpty())
                .map(found -> facts.with(found.people(), found.employers()))
                .map(all -> evaluateAll(all, confirm.apply(all)))
                .orElseGet(() -> new Evaluated(facts, evaluation, at));
    }

    private Evaluated evaluateAll(EscalationFacts all, Instant at) {
        return new Evaluated(all, policy.evaluate(all, at), at);
    }
}
