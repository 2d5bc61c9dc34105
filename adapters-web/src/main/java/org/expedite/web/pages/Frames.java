package org.expedite.web.pages;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.expedite.application.accounts.SignedIn;
import org.expedite.web.http.security.KnownCaller;

/** Creates the frames of pages. */
@Singleton
final class Frames {

    private final Texts texts;
    private final Assets assets;

    Frames(Texts texts, Assets assets) {
        this.texts = texts;
        this.assets = assets;
    }

    /** Creates the frame of the page that a request is for; the key is that of its title. */
    Frame of(HttpRequest<?> request, String titleKey, Object... values) {
        return new Frame(
                texts.text(titleKey, values), request.getPath(), visitor(request), texts, assets);
    }

    private static Optional<Visitor> visitor(HttpRequest<?> request) {
        return KnownCaller.of(request).map(Frames::visitor);
    }

    private static Visitor visitor(SignedIn caller) {
        return new Visitor(caller.account().name(), caller.actor().roles());
    }
}
