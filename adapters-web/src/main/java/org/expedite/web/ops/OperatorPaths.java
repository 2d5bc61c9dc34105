package org.expedite.web.ops;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import org.expedite.web.http.routes.FrameworkPath;
import org.expedite.web.http.routes.OpenToAll;
import org.expedite.web.http.routes.Unlimited;

/** The framework's endpoints for operators: open, and not rate-limited. */
@Factory
public final class OperatorPaths {

    /** The metrics, as Prometheus reads them. */
    public static final String METRICS = "/prometheus";

    private static final String LIVENESS = "/health/liveness";
    private static final String READINESS = "/health/readiness";

    @Singleton
    FrameworkPath liveness() {
        return open(LIVENESS);
    }

    @Singleton
    FrameworkPath readiness() {
        return open(READINESS);
    }

    @Singleton
    FrameworkPath metrics() {
        return open(METRICS);
    }

    private static FrameworkPath open(String path) {
        return new FrameworkPath(path, Set.of(OpenToAll.class, Unlimited.class));
    }
}
