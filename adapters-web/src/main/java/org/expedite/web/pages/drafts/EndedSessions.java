package org.expedite.web.pages.drafts;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.filter.FilterBodyParser;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.expedite.application.drafts.DraftDesk;
import org.expedite.application.drafts.DraftFields;
import org.expedite.application.drafts.DraftKey;
import org.expedite.application.drafts.KeepDraftResult;
import org.expedite.web.http.FilterOrder;
import org.expedite.web.http.routes.OpenToAll;
import org.expedite.web.http.routes.Routes;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.http.security.KnownCaller;
import org.expedite.web.http.security.SessionCookie;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormDrafts;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.ReturnPath;

/**
 * Receives forms that are sent after the end of the session. What was typed becomes a draft of the
 * person whose session it was, who signs in and finds the form filled in. If nobody knows whose
 * session it was, the response shows what was typed, so that it can be copied.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class EndedSessions implements Ordered {

    private final Templates templates = new StaticTemplates();
    private final DraftDesk desk;
    private final SessionCookie cookie;
    private final Routes routes;
    private final Frames frames;
    private final FilterBodyParser bodies;
    private final Executor executor;

    EndedSessions(
            DraftDesk desk,
            SessionCookie cookie,
            Routes routes,
            Frames frames,
            FilterBodyParser bodies,
            @Named(TaskExecutors.BLOCKING) Executor executor) {
        this.desk = desk;
        this.cookie = cookie;
        this.routes = routes;
        this.frames = frames;
        this.bodies = bodies;
        this.executor = executor;
    }

    @Override
    public int getOrder() {
        return FilterOrder.ENDED_SESSIONS.position();
    }

    @RequestFilter
    CompletableFuture<Optional<HttpResponse<?>>> receive(HttpRequest<?> request) {
        Optional<String> secret = cookie.read(request);
        if (secret.isEmpty() || KnownCaller.of(request).isPresent() || !isForm(request)) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        PropagatedContext context = PropagatedContext.getOrEmpty();
        return bodies.parseBody(request)
                .thenApplyAsync(
                        body -> {
                            try (PropagatedContext.Scope _ = context.propagate()) {
                                return Optional.of(response(request, secret.get(), body));
                            }
                        },
                        executor);
    }

    /** The scripts of pages get the usual refusal. */
    private boolean isForm(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.POST
                && request.getContentType()
                        .filter(MediaType.APPLICATION_FORM_URLENCODED_TYPE::matches)
                        .isPresent()
                && !request.getHeaders().contains("HX-Request")
                && routes.isMarked(HttpMethod.POST.name(), request.getPath(), WebPage.class)
                && !routes.isMarked(request.getPath(), OpenToAll.class);
    }

    private HttpResponse<?> response(
            HttpRequest<?> request, String secret, Map<String, Object> sent) {
        FormBody body = FormBody.of(sent);
        DraftFields fields = SentFields.of(body);
        String form = body.exactly(FormDrafts.FORM);
        String about = body.exactly(FormDrafts.ABOUT);
        ReturnPath page =
                body.exactly(FormDrafts.PAGE).isEmpty()
                        ? ReturnPath.here(request)
                        : ReturnPath.of(body.exactly(FormDrafts.PAGE));
        boolean kept =
                DraftKey.isPossible(form, about)
                        && desk.keepOfEndedSession(secret, form, about, fields)
                                .filter(KeepDraftResult.KEPT::equals)
                                .isPresent();
        return kept || fields.values().isEmpty()
                ? HttpResponse.seeOther(signIn(page))
                : HttpResponse.unauthorized()
                        .contentType(MediaType.TEXT_HTML_TYPE)
                        .body(
                                templates.signedOut(
                                        frames.ofNobody(request, "signed_out.title"),
                                        fields,
                                        page));
    }

    private static URI signIn(ReturnPath page) {
        return UriBuilder.of("/sign-in").queryParam(ReturnPath.FIELD, page.text()).build();
    }
}
