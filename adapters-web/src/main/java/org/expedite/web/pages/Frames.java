package org.expedite.web.pages;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.expedite.application.FieldError;
import org.expedite.application.accounts.SignedIn;
import org.expedite.web.http.security.KnownCaller;

/** Creates the frames of pages. */
@Singleton
public final class Frames {

    private final Readers readers;
    private final Assets assets;
    private final Clock clock;

    Frames(Readers readers, Assets assets, Clock clock) {
        this.readers = readers;
        this.assets = assets;
        this.clock = clock;
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
        return titled(request, visitor(request), texts(request).text(titleKey, values));
    }

    /**
     * Creates the frame of a page whose title is a text of the center, such as a synopsis.
     *
     * @param request the request
     * @param title the title
     * @return the frame
     */
    public Frame titled(HttpRequest<?> request, String title) {
        return titled(request, visitor(request), title);
    }

    /**
     * Creates the frame of a page whose reader has just signed out.
     *
     * @param request the request
     * @param titleKey the key of the title
     * @return the frame
     */
    public Frame ofNobody(HttpRequest<?> request, String titleKey) {
        return titled(request, Optional.empty(), texts(request).text(titleKey));
    }

    /**
     * Returns the texts of all pages.
     *
     * @param request the request of the reader
     * @return the texts in the language of the reader
     */
    public Texts texts(HttpRequest<?> request) {
        return readers.texts(request);
    }

    /**
     * Returns the errors of a use case as problems of a form.
     *
     * @param request the request of the reader
     * @param errors the errors; their fields have the names of the form's
     * @return the problems, in the language of the reader
     */
    public List<FormState.Problem> problems(HttpRequest<?> request, List<FieldError> errors) {
        return texts(request).problems(errors);
    }

    private Frame titled(HttpRequest<?> request, Optional<Visitor> visitor, String title) {
        Texts texts = texts(request);
        return new Frame(
                title,
                request.getPath(),
                visitor,
                texts,
                new Times(texts, Readers.zone(request), clock.instant()),
                assets);
    }

    private static Optional<Visitor> visitor(HttpRequest<?> request) {
        return KnownCaller.of(request).map(Frames::visitor);
    }

    private static Visitor visitor(SignedIn caller) {
        return new Visitor(caller.account().name(), caller.actor().roles());
    }
}
