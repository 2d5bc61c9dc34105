package org.expedite.web.ops;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import org.expedite.web.http.routes.FrameworkPath;
import org.expedite.web.http.routes.HealthCheck;
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
        return health(LIVENESS);
    }

    @Singleton
    FrameworkPath readiness() {
        return health(READINESS);
    }

    @Singleton
    FrameworkPath metrics() {
        return new FrameworkPath(METRICS, Set.of(OpenToAll.class, Unlimited.class));
    }

    private static FrameworkPath health(String path) {
        return new FrameworkPath(path, Set.of(HealthCheck.class, OpenToAll.class, Unlimited.class));
    }
}
