package org.expedite.web.pages.programme;

import java.util.List;
import java.util.Optional;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.escalation.EvaluationView;

/**
 * Contents of the page on which everybody can try the rules.
 *
 * @param questions to answer, in their order
 * @param form the answers, and what is wrong with them
 * @param answer of the rules; empty as long as nothing was asked
 */
public record MayIPage(List<Question> questions, FormState form, Optional<EvaluationView> answer) {

    /**
     * A question about the situation.
     *
     * @param name of the field
     * @param label the question
     * @param options to choose from
     */
    public record Question(String name, String label, List<Option> options) {}

    /**
     * An answer to choose.
     *
     * @param value in the address
     * @param text as people read it
     */
    public record Option(String value, String text) {}
}
