package org.expedite.web.http;

import io.micronaut.http.HttpRequest;
import java.util.regex.Pattern;

/** Path of a request as logs have it: without the secrets that some paths contain. */
public final class LoggedPath {

    /** A secret in base64url, such as that of an invitation, or a token. */
    private static final Pattern SECRET =
            Pattern.compile("(?<=/)([A-Za-z0-9_-]{43}|exp_[A-Za-z0-9]+)(?=/|$)");

    private static final String HIDDEN = "-";

    private LoggedPath() {}

    /**
     * Returns the path of a request.
     *
     * @param request the request
     * @return its path, without a query and without secrets
     */
    public static String of(HttpRequest<?> request) {
        return SECRET.matcher(request.getPath()).replaceAll(HIDDEN);
    }
}
