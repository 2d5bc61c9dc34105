package org.expedite.web.pages.registry;

import java.util.List;
import java.util.Optional;
import org.expedite.web.pages.FormDraft;
import org.expedite.web.pages.FormState;

/**
 * The form of a record.
 *
 * @param lead what it is for
 * @param action where it is sent
 * @param cancel the page to which one goes back
 * @param fields its fields
 * @param kept names that say which lists stay as they are
 * @param problems what is wrong with it
 * @param version the version that it starts from; 0 for a new record
 * @param stale who has changed the record since the form was shown; empty if nobody has
 * @param waiting the cases that the change concerns
 * @param draft the form as it is kept
 */
public record RecordFormPage(
        String lead,
        String action,
        String cancel,
        List<FieldView> fields,
        List<String> kept,
        FormState problems,
        int version,
        Optional<RecordPage.Version> stale,
        Optional<WaitingView> waiting,
        FormDraft draft) {

    /** Copies the lists. */
    public RecordFormPage {
        fields = List.copyOf(fields);
        kept = List.copyOf(kept);
    }

    /**
     * Returns the query of the form without what was typed before.
     *
     * @return a query for the address of the form
     */
    public String afresh() {
        return RecordFormsController.AFRESH;
    }
}
