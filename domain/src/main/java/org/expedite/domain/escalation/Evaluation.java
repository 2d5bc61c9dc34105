package org.expedite.domain.escalation;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.expedite.domain.cases.TechnicalLevel;
import org.jspecify.annotations.Nullable;

/**
 * Result of the evaluation of a request for priority escalation. It depends only on the facts, not
 * on the actor or the channel; a dry run gives the same result.
 *
 * @param from the level of the case
 * @param to the next level, null unless granted
 * @param findings one finding for each rule, in the order of {@link Rule}
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

    /** Returns the evaluation with other findings and advice, and the same outcome. */
    public Evaluation with(List<Finding> otherFindings, List<Advice> otherAdvice) {
        return new Evaluation(outcome, from, to, otherFindings, otherAdvice);
    }

    /** Returns the finding of {@code rule}. */
    public Finding of(Rule rule) {
        return rule.in(findings);
    }

    /** Returns the findings of rules that did not pass: what failed, then what does not apply. */
    public List<Finding> open() {
        return findings.stream()
                .filter(finding -> !finding.passed())
                .sorted(Comparator.comparing(f -> f.verdict() == Verdict.NOT_APPLICABLE))
                .toList();
    }

    /** Returns the findings of rules that passed, in their order. */
    public List<Finding> passed() {
        return findings.stream().filter(Finding::passed).toList();
    }

    /** Returns whether certified colleagues are considered for the advice. */
    boolean considersColleagues() {
        return Adviser.considersColleagues(outcome, findings);
    }

    /** Returns the failed rules, in their order. */
    public Set<Rule> failedRules() {
        Set<Rule> failed = EnumSet.noneOf(Rule.class);
        findings.stream()
                .filter(f -> f.verdict() == Verdict.FAILED)
                .map(Finding::rule)
                .forEach(failed::add);
        return Collections.unmodifiableSet(failed);
    }

    /** Returns the reasons of all failed rules, in their order. */
    public Stream<Reason> reasons() {
        return findings.stream()
                .filter(f -> f.verdict() == Verdict.FAILED)
                .flatMap(f -> Stream.ofNullable(f.reason()));
    }
}
