package org.expedite.web.pages.cases;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.expedite.application.access.Actor;
import org.expedite.application.cases.CaseDesk;
import org.expedite.web.api.text.PhoneNumbers;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormDraft;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frames;

/** Makes the form of a new case with its panel, for the pages of customers and of calls. */
@Singleton
public final class CaseForms {

    private static final String KEY = "key";

    private final CaseDesk desk;
    private final PhoneNumbers numbers;
    private final Frames frames;

    CaseForms(CaseDesk desk, PhoneNumbers numbers, Frames frames) {
        this.desk = desk;
        this.numbers = numbers;
        this.frames = frames;
    }

    /**
     * Reads a form.
     *
     * @param request the request of the reader
     * @param sent what was sent
     * @return the form
     */
    public CaseForm read(HttpRequest<?> request, FormBody sent) {
        return new CaseForm(sent, frames.texts(request), numbers);
    }

    /**
     * Makes the form as it is shown.
     *
     * @param request the request of the reader
     * @param actor the reader
     * @param sent what was typed
     * @param problems what is wrong with it
     * @param draft keeps what is typed; empty if nothing keeps it
     * @return the form, with what it would lead to
     */
    public OpenCasePage page(
            HttpRequest<?> request,
            Actor actor,
            FormBody sent,
            List<FormState.Problem> problems,
            Optional<FormDraft> draft) {
        CaseForm form = read(request, sent);
        String key = sent.exactly(KEY);
        return new OpenCasePage(
                form.shown(problems),
                form.answers(),
                panel(actor, form),
                key.isEmpty() ? UUID.randomUUID().toString() : key,
                draft);
    }

    /**
     * Returns a form that opens another case than it did before.
     *
     * @param sent what was typed
     * @return the same, as another filling
     */
    public FormBody filledAnew(FormBody sent) {
        return sent.with(Map.of(KEY, ""));
    }

    /** Makes the panel on what a form would lead to. */
    CasePanel panel(Actor actor, CaseForm form) {
        return new CasePanel(desk.preview(actor, form.draft()));
    }
}
