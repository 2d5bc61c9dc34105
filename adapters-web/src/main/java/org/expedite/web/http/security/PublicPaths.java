package org.expedite.web.http.security;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * Who gets past the door: everybody to the open addresses, and whoever signed in to all others.
 * What one may do there is decided by the use case.
 *
 * <p>It goes by the address alone. A rule on routes would answer 401 where an open address exists
 * and merely has no answer of the form that was asked for.
 */
@Singleton
public final class PublicPaths implements SecurityRule<HttpRequest<?>> {

    private static final Set<String> OPEN =
            Set.of(
                    // The server judges a malformed address as if it were this one, and would
                    // otherwise call it unauthorized.
                    "/",
                    "/v1/program",
                    "/v1/priority-assessments",
                    "/openapi.yml",
                    "/docs",
                    "/health/liveness",
                    "/health/readiness",
                    "/prometheus");

    private static final String DOCS = "/docs/";

    @Override
    public Publisher<SecurityRuleResult> check(
            @Nullable HttpRequest<?> request, @Nullable Authentication authentication) {
        boolean open = request != null && isOpen(request.getPath());
        return Publishers.just(
                open || authentication != null
                        ? SecurityRuleResult.ALLOWED
                        : SecurityRuleResult.REJECTED);
    }

    /**
     * Tells whether an address needs no sign-in.
     *
     * @param path the path of the address
     * @return whether everybody may go there
     */
    public static boolean isOpen(String path) {
        return OPEN.contains(path) || path.startsWith(DOCS);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
