package org.expedite.web.http.security;

import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.filters.SecurityFilter;
import jakarta.inject.Named;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.expedite.application.access.Actor;
import org.expedite.application.engineers.StaffDesk;
import org.expedite.web.http.FilterOrder;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.Problems;

/**
 * Lets staff in only while their records say that they work for the center. A token lists the roles
 * that were given once; the record is read with each request of staff, so that it counts from its
 * commit on, on every node. Requests of others read nothing here.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class PresentRoles implements Ordered {

    private final StaffDesk staff;
    private final Executor executor;

    PresentRoles(StaffDesk staff, @Named(TaskExecutors.BLOCKING) Executor executor) {
        this.staff = staff;
        this.executor = executor;
    }

    @Override
    public int getOrder() {
        return FilterOrder.PRESENT_ROLES.position();
    }

    @RequestFilter
    CompletableFuture<HttpRequest<?>> check(HttpRequest<?> request) {
        CompletableFuture<HttpRequest<?>> checked = new CompletableFuture<>();
        request.getUserPrincipal(ActorAuthentication.class)
                .map(ActorAuthentication::actor)
                .filter(Actor::isStaff)
                .ifPresentOrElse(
                        actor -> read(actor, request, checked), () -> checked.complete(request));
        return checked;
    }

    private void read(
            Actor actor, HttpRequest<?> request, CompletableFuture<HttpRequest<?>> checked) {
        executor.execute(
                PropagatedContext.getOrEmpty()
                        .wrap(
                                () -> {
                                    try {
                                        request.setAttribute(
                                                SecurityFilter.AUTHENTICATION, present(actor));
                                        checked.complete(request);
                                    } catch (RuntimeException failure) {
                                        checked.completeExceptionally(failure);
                                    }
                                }));
    }

    private ActorAuthentication present(Actor actor) {
        return staff.withPresentRoles(actor)
                .map(ActorAuthentication::new)
                .orElseThrow(() -> new ProblemException(Problems.noLongerActive()));
    }
}
