package org.expedite.web.pages;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.expedite.application.FieldError;
import org.expedite.application.accounts.SignedIn;
import org.expedite.web.http.security.KnownCaller;

/** Creates the frames of pages. */
@Singleton
public final class Frames {

    private final Texts texts;
    private final Assets assets;

    Frames(Texts texts, Assets assets) {
        this.texts = texts;
        this.assets = assets;
    }

    /**
     * Creates the frame of the page that a request is for.
     *
     * @param request the request
     * @param titleKey the key of the title
     * @param values for the placeholders of the title
     * @return the frame
     */
    public Frame of(HttpRequest<?> request, String titleKey, Object... values) {
        return new Frame(
                texts.text(titleKey, values), request.getPath(), visitor(request), texts, assets);
    }

    /**
     * Returns the texts of all pages.
     *
     * @return the texts
     */
    public Texts texts() {
        return texts;
    }

    /**
     * Returns the errors of a use case as problems of a form.
     *
     * @param errors the errors; their fields have the names of the form's
     * @return the problems, in the language of the reader
     */
    public List<FormState.Problem> problems(List<FieldError> errors) {
        return errors.stream()
                .map(error -> new FormState.Problem(error.field(), texts.error(error)))
                .toList();
    }

    /**
     * Creates the frame of a page whose reader has just signed out.
     *
     * @param request the request
     * @param titleKey the key of the title
     * @return the frame
     */
    public Frame ofNobody(HttpRequest<?> request, String titleKey) {
        return new Frame(texts.text(titleKey), request.getPath(), Optional.empty(), texts, assets);
    }

    private static Optional<Visitor> visitor(HttpRequest<?> request) {
        return KnownCaller.of(request).map(Frames::visitor);
    }

    private static Visitor visitor(SignedIn caller) {
        return new Visitor(caller.account().name(), caller.actor().roles());
    }
}
