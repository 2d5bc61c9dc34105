package org.expedite.web.pages;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.drafts.Draft;
import org.expedite.application.drafts.DraftDesk;
import org.expedite.application.drafts.DraftFields;
import org.expedite.application.drafts.DraftKey;

/**
 * Forms whose fields are kept while somebody types. Each says which form it is by hidden fields, so
 * that what is sent after the end of a session is kept as well.
 */
@Singleton
public final class FormDrafts {

    /** The field with the name of the form. */
    public static final String FORM = "draft";

    /** The field with the case or the record that the form is about. */
    public static final String ABOUT = "draft_about";

    /** The field with the page of the form. */
    public static final String PAGE = "draft_page";

    private final DraftDesk desk;

    FormDrafts(DraftDesk desk) {
        this.desk = desk;
    }

    /**
     * Returns a form with what its reader has typed before, if anything.
     *
     * @param request the request for the page of the form
     * @param caller the reader
     * @param form the name of the form, in lower case with hyphens
     * @param about the case or the record that it is about; empty for nothing yet
     * @return the form
     */
    public FormDraft of(HttpRequest<?> request, SignedIn caller, String form, String about) {
        String printable = printable(about);
        Optional<Draft> draft =
                DraftKey.isPossible(form, printable)
                        ? desk.find(caller, form, printable)
                        : Optional.empty();
        return FormDraft.restored(
                form,
                printable,
                ReturnPath.here(request),
                draft.map(Draft::fields).orElse(new DraftFields(Map.of())),
                draft.map(Draft::writtenAt));
    }

    /**
     * Returns a form as it was sent and rejected.
     *
     * @param body what was sent
     * @param form the name of the form
     * @param about the case or the record that it is about, or empty
     * @param state what is shown of it, and what is wrong with it
     * @return the form, of which nothing is restored
     */
    public static FormDraft rejected(FormBody body, String form, String about, FormState state) {
        return new FormDraft(
                form,
                printable(about),
                ReturnPath.of(body.exactly(PAGE)),
                new DraftFields(body.all()),
                Optional.empty(),
                state);
    }

    /**
     * Returns a form that begins anew, whatever was typed before.
     *
     * @param page the page to which one comes back
     * @param form the name of the form
     * @param about the case or the record that it is about, or empty
     * @return the form, of which nothing is restored
     */
    public static FormDraft anew(ReturnPath page, String form, String about) {
        return FormDraft.restored(
                form, printable(about), page, new DraftFields(Map.of()), Optional.empty());
    }

    /**
     * Deletes what was kept of a form that has succeeded.
     *
     * @param caller who has sent it
     * @param sent the form
     */
    public void discard(SignedIn caller, FormDraft sent) {
        if (DraftKey.isPossible(sent.form(), sent.about())) {
            desk.discard(caller, sent.form(), sent.about());
        }
    }

    /**
     * Deletes what was kept of a form that has succeeded.
     *
     * @param caller who has sent it
     * @param form the name of the form
     * @param about the case or the record that it is about, or empty
     */
    public void discard(SignedIn caller, String form, String about) {
        discard(caller, anew(ReturnPath.HOME, form, about));
    }

    private static String printable(String about) {
        return URLEncoder.encode(about, StandardCharsets.UTF_8);
    }
}
