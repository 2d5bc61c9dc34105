package org.expedite.web.pages;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.expedite.web.http.problems.ProblemRenderer;
import org.expedite.web.http.problems.ProblemSpec;
import org.expedite.web.http.problems.Problems;
import org.expedite.web.http.requestlog.RequestId;

/** Writes problems as pages, for browsers outside of the API. */
@Singleton
final class PageProblems implements ProblemRenderer {

    private final Templates templates = new StaticTemplates();
    private final Frames frames;

    PageProblems(Frames frames) {
        this.frames = frames;
    }

    @Override
    public MediaType mediaType() {
        return MediaType.TEXT_HTML_TYPE;
    }

    @Override
    public boolean ownsPath(String path) {
        return false;
    }

    @Override
    public boolean isDefault() {
        return false;
    }

    /**
     * Leads somebody who is not signed in to the sign-in, and somebody who has to prove anew who it
     * is to that proof; and then back. A part of an open page is no place for a sign-in.
     */
    @Override
    public Optional<URI> addressInstead(ProblemSpec spec, HttpRequest<?> request) {
        if (spec.code().equals(Problems.REAUTHENTICATION_REQUIRED)) {
            return Optional.of(Reauthentication.address(ReturnPath.here(request)));
        }
        return spec.status() == HttpStatus.UNAUTHORIZED.getCode()
                        && request.getMethod() == HttpMethod.GET
                        && !Fragments.asked(request)
                ? Optional.of(signIn(request))
                : Optional.empty();
    }

    @Override
    public Object body(ProblemSpec spec, HttpRequest<?> request) {
        Texts texts = frames.texts(request);
        String key = "problem." + spec.status();
        String known = texts.has(key) ? key : "problem.other";
        return templates.problem(
                frames.of(request, known),
                texts.text(known + ".text"),
                Optional.ofNullable(spec.headers().get("Retry-After")),
                RequestId.of(request),
                isWorthAnotherTry(spec, request)
                        ? Optional.of(ReturnPath.here(request).text())
                        : Optional.empty());
    }

    /** A form is sent once more by its own page. */
    private static boolean isWorthAnotherTry(ProblemSpec spec, HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET
                && (spec.status() >= HttpStatus.INTERNAL_SERVER_ERROR.getCode()
                        || spec.status() == HttpStatus.TOO_MANY_REQUESTS.getCode());
    }

    private static URI signIn(HttpRequest<?> request) {
        return UriBuilder.of("/sign-in")
                .queryParam(ReturnPath.FIELD, ReturnPath.of(request.getUri().toString()).text())
                .build();
    }
}
