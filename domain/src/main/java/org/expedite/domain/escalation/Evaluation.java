package org.expedite.domain.escalation;

import java.util.List;
import java.util.stream.Stream;
import org.expedite.domain.cases.TechnicalLevel;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request for priority escalation: the same facts give the same one, whoever asks
 * by whichever channel, a dry run too.
 *
 * @param from the level that the case is at
 * @param to the level that it goes to, null unless granted
 * @param findings one of every rule, in the order of {@link Rule}
 */
public record Evaluation(
        Outcome outcome,
        TechnicalLevel from,
        @Nullable TechnicalLevel to,
        List<Finding> findings,
        List<Advice> advice) {
    public Evaluation {
        findings = List.copyOf(findings);
        advice = List.copyOf(advice);
    }

    /** What {@code rule} found. */
    public Finding of(Rule rule) {
        return rule.in(findings);
    }

    /** The reasons of all rules that failed, in their order. */
    public Stream<Reason> reasons() {
        return findings.stream()
                .filter(f -> f.verdict() == Verdict.FAILED)
                .flatMap(f -> Stream.ofNullable(f.reason()));
    }
}
