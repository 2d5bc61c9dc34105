package org.expedite.web.pages;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.expedite.application.access.Actor;
import org.expedite.web.http.security.KnownActor;

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
        return KnownActor.of(request).map(Frames::visitor);
    }

    private static Visitor visitor(Actor actor) {
        return new Visitor(actor.id(), actor.roles());
    }
}
