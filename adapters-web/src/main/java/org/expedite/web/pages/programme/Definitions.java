package org.expedite.web.pages.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.programme.Clause;
import org.expedite.domain.programme.PriorityDefinition;
import org.expedite.domain.programme.PriorityQuestion;
import org.expedite.web.pages.Texts;

/**
 * The definitions by which cases are decided, in the language of a reader.
 *
 * @param texts the texts of the reader
 */
public record Definitions(Texts texts) {

    /**
     * Returns the meaning of a clause.
     *
     * @param clause of the programme
     * @return one or two sentences
     */
    public String of(Clause clause) {
        return texts.definition("Clause." + clause.name(), clause.summary());
    }

    /**
     * Returns what a rule demands.
     *
     * @param rule of priority escalation
     * @return a sentence
     */
    public String of(Rule rule) {
        return texts.definition("Rule." + rule.name(), rule.sentence());
    }

    /**
     * Returns a question of the intake.
     *
     * @param question to be answered with yes or no
     * @return the question
     */
    public String of(PriorityQuestion question) {
        return texts.definition("PriorityQuestion." + question.name(), question.text());
    }

    /**
     * Returns the name of a priority.
     *
     * @param priority with its definition
     * @return number and name
     */
    public String label(PriorityDefinition priority) {
        return texts.definition(key(priority) + "label", priority.label());
    }

    /**
     * Returns the meaning of a priority.
     *
     * @param priority with its definition
     * @return a sentence
     */
    public String of(PriorityDefinition priority) {
        return texts.definition(key(priority) + "definition", priority.definition());
    }

    /**
     * Returns examples of a priority.
     *
     * @param priority with its definition
     * @return sentences
     */
    public List<String> examples(PriorityDefinition priority) {
        return all(key(priority) + "example.", priority.examples());
    }

    /**
     * Returns what both sides owe while a case has a priority, the vendor first.
     *
     * @param priority with its definition
     * @return sentences, none for priorities without duties
     */
    public List<String> duties(PriorityDefinition priority) {
        List<String> duties =
                new ArrayList<>(all(key(priority) + "vendor.", priority.vendorDuties()));
        duties.addAll(all(key(priority) + "customer.", priority.customerDuties()));
        return duties;
    }

    private List<String> all(String key, List<String> english) {
        return IntStream.range(0, english.size())
                .mapToObj(index -> texts.definition(key + (index + 1), english.get(index)))
                .toList();
    }

    private static String key(PriorityDefinition priority) {
        return "Priority." + priority.priority().name() + ".";
    }
}
