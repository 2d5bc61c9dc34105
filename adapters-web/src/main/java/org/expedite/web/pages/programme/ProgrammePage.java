package org.expedite.web.pages.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.expedite.application.programme.Programme;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.programme.Clause;
import org.expedite.domain.programme.ContactChannels;
import org.expedite.domain.programme.PriorityDefinition;
import org.expedite.web.pages.Frame;
import org.expedite.web.pages.signin.DemoPerson;

/**
 * Contents of the page about the programme.
 *
 * @param today the programme today
 * @param definitions the definitions in the language of the reader
 * @param people the people of a demo, for a reader who has not signed in; empty elsewhere
 */
public record ProgrammePage(Programme today, Definitions definitions, List<DemoPerson> people) {

    private static final int QUESTIONS = 7;

    /** Copies the people. */
    public ProgrammePage {
        people = List.copyOf(people);
    }

    /**
     * Returns the priorities.
     *
     * @return P1 first
     */
    public List<PriorityDefinition> priorities() {
        return PriorityDefinition.all();
    }

    /**
     * Returns the clauses.
     *
     * @return in the order of the programme
     */
    public List<Clause> clauses() {
        return List.of(Clause.values());
    }

    /**
     * Returns the rules that check a clause.
     *
     * @param clause of the programme
     * @return in the order in which they are decided
     */
    public List<Rule> rulesOf(Clause clause) {
        return Arrays.stream(Rule.values()).filter(rule -> rule.clause() == clause).toList();
    }

    /**
     * Returns the support lines.
     *
     * @return with the countries that they serve without charge
     */
    public List<ContactChannels.Phone> phones() {
        return ContactChannels.PHONES;
    }

    /**
     * Returns the countries of a support line.
     *
     * @param phone the line
     * @param frame of the page
     * @return their names in the language of the reader
     */
    public String countries(ContactChannels.Phone phone, Frame frame) {
        Locale locale = frame.texts().language().locale();
        return phone.tollFreeIn().stream()
                .map(country -> Locale.of("", country).getDisplayCountry(locale))
                .collect(Collectors.joining(", "));
    }

    /**
     * Returns the numbers of questions and answers.
     *
     * @return in the order of the page
     */
    public List<Integer> questions() {
        return IntStream.rangeClosed(1, QUESTIONS).boxed().toList();
    }

    /**
     * Returns where the numbers of other countries are listed.
     *
     * @return an address
     */
    public String internationalUrl() {
        return ContactChannels.INTERNATIONAL_URL;
    }

    /**
     * Returns where certification is described.
     *
     * @return an address
     */
    public String certificationUrl() {
        return ContactChannels.CERTIFICATION_URL;
    }

    /**
     * Returns the number for buying a contract.
     *
     * @return a number in E.164
     */
    public String salesPhone() {
        return ContactChannels.SALES_PHONE;
    }
}
