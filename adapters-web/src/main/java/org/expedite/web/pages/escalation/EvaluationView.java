package org.expedite.web.pages.escalation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Rule;
import org.expedite.web.pages.Frame;

/**
 * An evaluation as pages show it: what fails comes first.
 *
 * @param evaluation the evaluation, with what the reader may know
 * @param evidence whether its evidence is shown; that of a made-up situation is not
 */
public record EvaluationView(Evaluation evaluation, boolean evidence) {

    /**
     * Returns whether priority is granted.
     *
     * @return true for a grant, also for an earlier one
     */
    public boolean isGranted() {
        return evaluation.outcome() == Outcome.GRANTED
                || evaluation.outcome() == Outcome.ALREADY_GRANTED;
    }

    /**
     * Returns the outcome in one line, with the reason that decided it.
     *
     * @param frame of the page
     * @return the headline
     */
    public String headline(Frame frame) {
        return switch (evaluation.outcome()) {
            case GRANTED ->
                    frame.text(
                            "escalation.granted",
                            evaluation.from().code(),
                            Optional.ofNullable(evaluation.to()).orElse(evaluation.from()).code());
            case ALREADY_GRANTED -> frame.text("escalation.already", evaluation.from().code());
            case CONTACT_PARTNER, NOT_COVERED, NOT_ELIGIBLE, NOTHING_ABOVE ->
                    reason().map(r -> frame.text("escalation.not_granted", frame.code(r)))
                            .orElseGet(() -> frame.code(evaluation.outcome()));
        };
    }

    /** Returns the reason that decided, or else the first one. */
    private Optional<Reason> reason() {
        Stream<Finding> decisive =
                Stream.of(Rule.CONTRACT_IS_DIRECT, Rule.PRODUCT_UNDER_CONTRACT)
                        .filter(
                                rule ->
                                        evaluation.outcome() == Outcome.CONTACT_PARTNER
                                                || evaluation.outcome() == Outcome.NOT_COVERED)
                        .map(evaluation::of);
        return Stream.concat(decisive, open().stream())
                .flatMap(finding -> Stream.ofNullable(finding.reason()))
                .findFirst();
    }

    /**
     * Returns the findings of rules that did not pass.
     *
     * @return the failed ones, then those that do not apply
     */
    public List<Finding> open() {
        return evaluation.open();
    }

    /**
     * Returns the findings of rules that passed.
     *
     * @return in the order of the rules
     */
    public List<Finding> passed() {
        return evaluation.passed();
    }

    /**
     * Returns how many rules there are.
     *
     * @return those that hold, and all others
     */
    public int rules() {
        return evaluation.findings().size();
    }
}
