package org.expedite.web.pages.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.programme.PriorityQuestion;
import org.expedite.web.pages.FormDraft;
import org.expedite.web.pages.FormState;

/**
 * The page that opens a case.
 *
 * @param form what was typed
 * @param answers the questions that were answered with yes
 * @param panel what opening the case would lead to
 * @param key marks one filling of the form, so that it opens one case however often it is sent
 * @param draft keeps what is typed; empty if nothing keeps it
 */
public record OpenCasePage(
        FormState form,
        Set<PriorityQuestion> answers,
        CasePanel panel,
        String key,
        Optional<FormDraft> draft) {

    /** Copies the answers. */
    public OpenCasePage {
        answers = Set.copyOf(answers);
    }

    /**
     * Returns the organizations of which one has to be chosen.
     *
     * @return none if there is no choice
     */
    public List<OrganizationId> organizations() {
        List<OrganizationId> employers = panel.preview().employers();
        return employers.size() > 1 ? employers : List.of();
    }

    /**
     * Returns where the reader should call.
     *
     * @return a number, or the address of the list of numbers
     */
    public String callAt() {
        return panel.preview().callAt();
    }

    /**
     * Returns the questions that point to a priority.
     *
     * @return all questions, the most severe first
     */
    public List<PriorityQuestion> questions() {
        return List.of(PriorityQuestion.values());
    }

    /**
     * Returns whether a priority is chosen.
     *
     * @param priority the priority
     * @return true if it is the one in the form
     */
    public boolean isChosen(Priority priority) {
        return form.value("priority").equals(priority.name());
    }

    /**
     * Returns the organization that the case belongs to.
     *
     * @return its id, or an empty text if it cannot be told
     */
    public String organization() {
        OrganizationId organization = panel.preview().organization();
        return organization == null ? "" : organization.value();
    }
}
