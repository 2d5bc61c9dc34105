package org.expedite.web.api.docs;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import org.expedite.web.http.routes.BrowserPage;
import org.expedite.web.http.routes.FrameworkPath;
import org.expedite.web.http.routes.OpenToAll;

/** Static files of the page that shows the API description; {@code application.yml} maps them. */
@Factory
final class DocsFiles {

    /** The page to which {@code /docs} redirects. */
    static final String PAGE = "/docs/index.html";

    @Singleton
    FrameworkPath files() {
        return new FrameworkPath("/docs/", Set.of(OpenToAll.class, BrowserPage.class));
    }
}
