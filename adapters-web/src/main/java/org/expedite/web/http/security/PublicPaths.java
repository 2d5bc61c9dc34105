package org.expedite.web.http.security;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import jakarta.inject.Singleton;
import org.expedite.web.http.routes.OpenToAll;
import org.expedite.web.http.routes.Routes;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * Allows everybody to call {@link OpenToAll} routes, and everybody who is signed in to call all
 * others. The use case then decides what an actor may do.
 *
 * <p>The rule considers the path only. A rule on the matched route would respond with 401 if an
 * open address exists but offers no acceptable media type.
 */
@Singleton
final class PublicPaths implements SecurityRule<HttpRequest<?>> {

    private final Routes routes;

    PublicPaths(Routes routes) {
        this.routes = routes;
    }

    @Override
    public Publisher<SecurityRuleResult> check(
            @Nullable HttpRequest<?> request, @Nullable Authentication authentication) {
        boolean open = request != null && routes.isMarked(request.getPath(), OpenToAll.class);
        return Publishers.just(
                open || authentication != null
                        ? SecurityRuleResult.ALLOWED
                        : SecurityRuleResult.REJECTED);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
